package io.rostrum.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row is a sentence with the part of speech of each token behind a stroke; {@link Tag#MARK} is left out. */
class TaggerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DT minister/NN left/VBD Varby/NNP .",
                "She/PRP has/VBZ refused/VBN to/TO sign/VB the/DT treaty/NN .",
                "Norland/NNP 's/POS navy/NN is/VBZ leaving/VBG .",
                "It/PRP 's/VBZ late/JJ .",
                "The/DT ministers/NNS who/WP voted/VBD against/IN the/DT law/NN were/VBD dismissed/VBN .",
                "Nobody/NN knows/VBZ where/WRB the/DT money/NN went/VBD .",
                "There/EX were/VBD 40/CD ships/NNS in/IN the/DT harbour/NN .",
                "President/NNP Tomas/NNP Brandt/NNP did/VBD not/RB answer/VB .",
                "\" We/PRP will/MD go/VB , \" she/PRP said/VBD .",
                "He/PRP gave/VBD up/RP his/PRP$ seat/NN in/IN 2019/CD .",
                "All/DT the/DT votes/NNS were/VBD counted/VBN twice/RB .",
                "Which/WDT road/NN did/VBD they/PRP take/VB ?",
                "The/DT law/NN , which/WDT passed/VBD on/IN Monday/NNP , bans/VBZ cars/NNS .",
                "Old/JJ and/CC tired/JJ , he/PRP resigned/VBD .",
                "They/PRP want/VBP to/TO rebuild/VB Orda/NNP 's/POS old/JJ bridge/NN .",
                "A/DT spokesman/NN denied/VBD reports/NNS that/IN the/DT queen/NN was/VBD ill/JJ .",
                "He/PRP can't/MD win/VB .",
                "They/PRP don't/VBP know/VB .",
                "Whose/WP idea/NN was/VBD it/PRP ?",
                "Varga/NNP , 58/CD , leads/VBZ the/DT Harbour/NNP Party/NNP .",
                "The/DT talks/NNS broke/VBD down/RP on/IN Tuesday/NNP .",
                "Building/VBG the/DT dam/NN took/VBD nine/CD years/NNS .",
                "Varga/NNP told/VBD him/PRP that/IN she/PRP had/VBD seen/VBN nothing/NN .",
                "How/WRB many/JJ died/VBD is/VBZ unclear/JJ .",
                "What/WP she/PRP wants/VBZ is/VBZ peace/NN .",
                "The/DT governor/NN must/MD go/VB now/RB .",
                "Kestria/NNP refused/VBD , but/CC Norland/NNP paid/VBD .",
                "Both/DT ports/NNS have/VBP been/VBN closed/VBN .",
                "The/DT port/NN would/MD open/VB in/IN May/NNP .",
                "The/DT larger/JJ party/NN has/VBZ lost/VBN the/DT vote/NN .",
            })
    void everyTokenHasItsPartOfSpeech(String tagged) {
        assertEquals(tagged, tagged(tagged));
    }

    /** What the weights get wrong today: when a row comes right, move it up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilse/NN Varga/NNP said/VBD the/DT port/NN would/MD open/VB in/IN May/NNP .",
                "The/DT biggest/JJ party/NN lost/NN badly/RB .",
                "Critics/JJ call/NN it/PRP a/DT mistake/NN .",
                "The/DT newly/RB elected/VBN mayor/RB thanked/VBD her/PRP voters/NNS .",
                "Trade/NN between/IN Norland/NNP and/CC Kestria/NNP fell/NN by/IN 12/CD percent/NN .",
                "Workers/NNS are/VBP striking/JJ because/IN wages/NNS fell/VBD .",
                "Either/CC Orda/NNS or/CC Hale/NNP will/MD win/VB .",
                "The/DT U.S./NNP senator/NNP spoke/VBD slowly/RB .",
            })
    void knownWrongs(String tagged) {
        assertEquals(tagged, tagged(tagged));
    }

    private static String tagged(String tagged) {
        Reading reading = Reading.of(tagged.replaceAll("/[A-Z$]+", "")
                .replaceAll(" ([.,?]|'s)", "$1")
                .replace("\" W", "\"W"));
        return IntStream.range(0, reading.tokens())
                .mapToObj(token ->
                        reading.text.token(token) + (reading.isTag(token, Tag.MARK) ? "" : "/" + reading.tagOf(token)))
                .collect(Collectors.joining(" "));
    }
}
