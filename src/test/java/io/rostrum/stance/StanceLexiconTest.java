package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.rostrum.english.Inflection;
import io.rostrum.english.VerbForm;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceLexiconTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what it shows      | entry      | form | spelling
            regular              | condemn    | PAST | condemned
            ends with e          | criticise  | ING  | criticising
            ends with consonant y| vilify     | PAST | vilified
            ends with vowel y    | betray     | PAST | betrayed
            hisses               | oppress    | THIRD | oppresses
            irregular            | withdraw   | PARTICIPLE | withdrawn
            first word only      | lash out at | THIRD | lashes out at
            """)
    void inflectsVerbs(String what, String entry, VerbForm form, String spelling) {
        Inflection inflection = new Inflection(Map.of("withdraw", "withdraws withdrawing withdrew withdrawn"));
        assertEquals(form, inflection.of(entry).get(spelling));
    }

    @Test
    void listsEveryMistakeByFileAndLine() {
        Map<String, String> files = Map.of(
                "frames.tsv",
                "entry\tkind\tlabel\nscold\tverbs\tagainst\n\tverb\tfore\n",
                "issues.tsv",
                "id\ttopic\tname\tplace\tpatterns\n# own\nbridge\ttrade\tBridge toll\tno\t* toll\nbridge\ttrades\tAgain\t\ttoll|\n",
                "verbs.tsv",
                "verb\tforms\ngo\twent\n",
                "sentiment.tsv",
                "word\tvader\tafinn\ngood\tvery\t3\nbad\t-2\n",
                "appraisal.tsv",
                "word\tvalue\nblame\tmuch\n",
                "frame.tsv",
                "");
        LexiconException mistakes = assertThrows(LexiconException.class, () -> StanceLexicon.read(files));
        assertEquals(
                """
                Stance lexicon cannot be used:
                  frame.tsv: no file of a lexicon; expected frames.tsv, issues.tsv, topics.tsv, verbs.tsv, \
                sentiment.tsv, appraisal.tsv
                  verbs.tsv line 2, forms: must be third person, -ing form, past and perhaps participle, is went
                  frames.tsv line 2, kind: must be one of verb, toward, about, aimed, deed, drops, achieves, calls, noun, adjective, role, wants, willing, \
                refuses, fails, denies, urges, removal, ending, expresses, evaluation, judges, clashes, conduct, behaves, tolerates, legal, greets, position, \
                proposes, received, moves, value, is verbs
                  frames.tsv line 3, entry: must not be empty
                  frames.tsv line 3, label: must be for, neutral or against, is fore
                  issues.tsv line 3, place: must be yes, own, codes of countries or empty, is no
                  issues.tsv line 3, patterns: a pattern must begin and end with a word, is * toll
                  issues.tsv line 4, topic: must be an id of topics.tsv, is trades
                  issues.tsv line 4, id: second issue bridge
                  sentiment.tsv line 3, line: must have 3 fields, has 2
                  sentiment.tsv line 2, vader: must be a number or empty, is very
                  appraisal.tsv line 2, value: must be a number or empty, is much""",
                mistakes.getMessage());
    }

    @Test
    void takesIssuesOfOnesOwn() {
        StanceLexicon own = StanceLexicon.read(Map.of(
                "issues.tsv",
                "id\tname\tplace\tpatterns\nbridge-toll\tbridge toll\t\tbridge toll/tolls|toll+ * bridge\n"));
        StanceFinder finder = new StanceFinder(own, Fixture.REGISTRY);
        io.rostrum.english.Reading text = io.rostrum.english.Reading.of("Ilse Varga opposes tolling the old bridge.");
        java.util.List<Stance> stances = finder.find(
                text,
                new io.rostrum.leader.MentionFinder(Fixture.REGISTRY).find(text, Fixture.DAY),
                java.util.List.of());
        assertEquals("Varga -> bridge-toll against", Fixture.text(stances));
    }
}
