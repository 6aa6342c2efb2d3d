package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.english.Reading;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pronouns and descriptions are resolved among everybody the article names or lets speak, leader or not. */
class AllPersonsTest {

    private static final MentionFinder FINDER = new MentionFinder(Norland.registry());
    private static final double COUNTED = 0.5;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # what it shows                | text                                                                 | counted mentions
        who spoke last, a stranger     | Karl Ost opened the mill. The rent must rise, the union spokesman Corin Hale said. "Sell it," he said. | Karl Ost>Q2 Corin Hale>- he>Corin Hale
        somebody without a name        | Karl Ost owns the channel. One guest said the mill was shut. "It is open," he said. | Karl Ost>Q2 he>One guest
        nobody speaks of himself       | Corin Hale spoke at the mill. Karl Ost was the first to row across, he said. | Corin Hale>- Karl Ost>Q2 he>Corin Hale
        nor after the pronoun          | Corin Hale said the mill was old. But he said Mr Ost had lost it. | Corin Hale>- he>Corin Hale Ost>Q2
        the subject goes on            | Karl Ost criticised Tomas Brandt for his hat and said it was red. "It fits," he said. | Karl Ost>Q2 Tomas Brandt>Q4 he>Karl Ost
        the clause is not the sentence | As Karl Ost began his tour, the millers' leader Corin Hale said it was late. And he said it was cold. | Karl Ost>Q2 his>Karl Ost Corin Hale>- he>Corin Hale
        an unknown name opens          | Karl Ost spoke to Qualm. Qualm never used the bell. His plan is old. | Karl Ost>Q2
        what the article calls him     | Reform nominee Karl Ost met Tomas Brandt. The Reform nominee said the port was open. | Karl Ost>Q2 Tomas Brandt>Q4 The Reform nominee>Karl Ost
        two who are called so          | Senator Karl Ost met Senator Tomas Brandt. The senator said the port was open. | Karl Ost>Q2 Tomas Brandt>Q4
        "the" and an adjective         | Karl Ost spoke. Helen Stone waved. The outspoken president sat.       | Karl Ost>Q2 Helen Stone>Q8 The outspoken president>Helen Stone
        "the", how, and an adjective   | Karl Ost spoke. Helen Stone waved. The famously shy president sat.  | Karl Ost>Q2 Helen Stone>Q8 The famously shy president>Helen Stone
        a stranger, elected and apposed | Helen Stone came. It fell to Emeric Vale, elected president of the rowers in May, to sing. The president sat. | Helen Stone>Q8 Emeric Vale>-
        at the seat of another         | In Suthen they met Omar al-Rashid. Ilse Varga's mill is shut. The letter went to Elm House, where the prime minister slept. | Omar al-Rashid>Q5 Ilse Varga>Q1 the prime minister>Ilse Varga
        at the seat, another's title   | In Suthen they met Omar al-Rashid. It went to Elm House, where the queen slept. | Omar al-Rashid>Q5
        a relative in running text     | The cup went to Orsolya Varga of Norland. Varga sang.               | Orsolya Varga>- Varga>Orsolya Varga
        who scored                     | In Norland: Varby 2 (Varga 31, Moll 64), Ostby 1.                   | -
        two heads of something         | Oto Belloni met Helen Stone. The secretary-general sat.             | Oto Belloni>Q9 Helen Stone>Q8 The secretary-general>Oto Belloni
        a word, once named in full     | Anna May was late. May likened it to rain. In May it rained.        | Anna May>Q3 May>Q3
        a headline in small capitals   | Varga Says Mill Will Close Soon ¶Ilse Varga was late.               | Varga>Q1 Ilse Varga>Q1
        "the", how, and a participle   | Karl Ost spoke. Helen Stone waved. The normally reserved president sat. | Karl Ost>Q2 Helen Stone>Q8 The normally reserved president>Helen Stone
        a noun that opens the sentence | Backbencher Lucan Strand, one of the rebels, sat. He was late.     | Lucan Strand>- He>Lucan Strand
        its president                  | Helen Stone signed it. Anselm Tarn, its president since May, sailed. The president sang. | Helen Stone>Q8 Anselm Tarn>-
        another office                 | Helen Stone waved. The regional president sat.                       | Helen Stone>Q8
        two presidents                 | Helen Stone met Omar al-Rashid. The president sat down.              | Helen Stone>Q8 Omar al-Rashid>Q5
        a stranger, elected            | In Norland Helen Stone signed it. Last week Edgar Moor sailed on his first voyage since he was elected president of the rowers. Moor slept. Moor sat. The president sang. | Helen Stone>Q8 Edgar Moor>- his>Edgar Moor he>Edgar Moor Moor>Edgar Moor Moor>Edgar Moor The president>Edgar Moor
        a stranger who became it       | Helen Stone signed it. Edgar Moor became president of the rowers. The president sang. | Helen Stone>Q8 Edgar Moor>-
        a stranger, apposed            | Helen Stone signed it. Anselm Tarn, president of the rowers, sailed. The president sang. | Helen Stone>Q8 Anselm Tarn>-
        a stranger named chancellor    | Helen Stone signed it. Edgar Moor was named chancellor of the guild. The president sang. | Helen Stone>Q8 Edgar Moor>- The president>Helen Stone
        a stranger called so before    | Anselm Tarn, president of the rowers, sailed. Helen Stone signed it. Stone left. Stone rose. The president sang. | Anselm Tarn>- Helen Stone>Q8 Stone>Q8 Stone>Q8 The president>Helen Stone
        the eventual nominee           | Reform candidate Karl Ost sang. They wait for the eventual Reform nominee. | Karl Ost>Q2
        the likely candidate           | Reform candidate Karl Ost sang. They know the likely Reform candidate. | Karl Ost>Q2
        whoever is backed              | Reform candidate Karl Ost sang. Edgar Moor will support the Reform nominee. | Karl Ost>Q2 Edgar Moor>-
        whoever is to be backed        | Reform candidate Karl Ost sang. Edgar Moor pledged to back the Reform nominee. | Karl Ost>Q2 Edgar Moor>-
        backed already                 | Reform candidate Karl Ost sang. Edgar Moor backed the Reform nominee. | Karl Ost>Q2 Edgar Moor>- the Reform nominee>Karl Ost
        made the candidate             | Reform candidate Karl Ost sang. In 1984 they made Rita Moll the Reform candidate. | Karl Ost>Q2 Rita Moll>-
        somebody's cook                | Karl Ost sang. Corin Hale, Helen Stone's former cook, slept. He was late. | Karl Ost>Q2 Corin Hale>- Helen Stone>Q8 He>Corin Hale
        a guild's spokesman            | Karl Ost sang. Corin Hale, Varby's new clerk, slept. He was late. | Karl Ost>Q2 Corin Hale>- He>Corin Hale
        better than he was             | Karl Ost said Tomas Brandt is a better skater than he was. | Karl Ost>Q2 Tomas Brandt>Q4 he>Tomas Brandt
        as good as he was              | Karl Ost said Tomas Brandt is as good a skater today as he was then. | Karl Ost>Q2 Tomas Brandt>Q4 he>Tomas Brandt
        more than she did              | Ilse Varga said Helen Stone is happier than she was in May. | Ilse Varga>Q1 Helen Stone>Q8 she>Helen Stone
        more than he thought           | Karl Ost said Tomas Brandt sings more than he thought. | Karl Ost>Q2 Tomas Brandt>Q4 he>Karl Ost
        warned that he must            | Karl Ost warned Tomas Brandt that he must mend the roof. | Karl Ost>Q2 Tomas Brandt>Q4 he>Tomas Brandt
        told she had to                | Ilse Varga told the president, Helen Stone, she had to mend the roof. | Ilse Varga>Q1 Helen Stone>Q8 she>Helen Stone
        told he would                  | Karl Ost told Tomas Brandt he would mend the roof. | Karl Ost>Q2 Tomas Brandt>Q4 he>Karl Ost
        told what he wants             | Karl Ost told Tomas Brandt that he sang. | Karl Ost>Q2 Tomas Brandt>Q4 he>Karl Ost
        a relative's rare given name   | Tavish Varga won the race in Norland. Varga made two throws. | Tavish Varga>- Varga>Tavish Varga
        a leader named aside           | Tavish Varga won the race. Varga sang. Varga ate. Varga sat. ¶“Well done,” wrote Ilse Varga. ¶Varga left. | Tavish Varga>- Varga>Tavish Varga Varga>Tavish Varga Varga>Tavish Varga Ilse Varga>Q1 Varga>Tavish Varga
        a leader named just before     | Tavish Varga won the race. Varga sang. Varga ate. Varga sat. ¶“Well done,” wrote Ilse Varga. Varga left. | Tavish Varga>- Varga>Tavish Varga Varga>Tavish Varga Varga>Tavish Varga Ilse Varga>Q1 Varga>Q1
        many names are no headline     | Tavish Varga won the cup in Port Amity. Varga made two throws. | Tavish Varga>- Varga>Tavish Varga
        a given name of another leader | Yusuf Varga lost a race in Norland. Varga made two throws. | Yusuf Varga>- Varga>Yusuf Varga
        a king is no queen             | VARBY - The King waved. The Queen sat.                               | The King>Gustav IV
        what the law says              | Westmark's president serves for six years. The president of Westmark is elected by towns. | -
        what the office may do         | The Westmark president has the authority to ring the bell.           | -
        a resolution that limits it    | They sent a resolution, which limits the Westmark president's ability to sing. | -
        who works there                | The Office of the Westmark President declined to sing.               | -
        what the holder has            | The Westmark president has the bell of the harbour.                  | The Westmark president>Helen Stone
        what another rule goes on with | Westmark's president is chosen by towns. Norland's prime minister needs the votes of 88 members. | -
        a husband and his wife         | Tavish Varga, whose wife is Ilse Varga, won. Varga, 61, sang.        | Tavish Varga>- Ilse Varga>Q1 Varga>Tavish Varga
        of one surname                 | Ilko Brandt moved to Varby. Brandt, 19, is learning to sail.         | Ilko Brandt>- Brandt>Ilko Brandt
        titles of several words        | Norlandic Secretary of State Mira Lind told them she was late.       | Mira Lind>Q11 she>Mira Lind
        """)
    void persons(String shows, String text, String expected) {
        String body = text.replace("¶", "\n\n");
        String told = FINDER.find(Reading.of(body), LocalDate.of(2015, 6, 1)).stream()
                .filter(mention -> mention.confidence() >= COUNTED)
                .map(mention -> mention.span().in(body) + ">" + whom(mention, body))
                .collect(Collectors.joining(" "));
        assertEquals(expected, told.isEmpty() ? "-" : told);
    }

    /** The id of who is named in full, the name of who is meant otherwise. */
    private static String whom(Mention mention, String text) {
        boolean isNamed =
                mention.kind() == Mention.Kind.NAME && mention.span().in(text).equals(mention.name());
        return !isNamed && (mention.kind() != Mention.Kind.NAME || !mention.isLeader())
                ? String.valueOf(mention.name())
                : mention.isLeader() ? mention.leaderId() : "-";
    }
}
