package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.english.Reading;
import io.rostrum.text.Span;
import io.rostrum.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row tells all mentions of a text as {@code words>id}; {@code -} is a person the registry does not know. */
class MentionFinderTest {

    private static final MentionFinder FINDER = new MentionFinder(Norland.registry());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # what it shows              | text                                                            | mentions
        full name                    | Ilse Varga spoke in Varby.                                      | Ilse Varga>Q1
        alias and initial            | Ilse M. Varga met Omar Rashid.                                  | Ilse M. Varga>Q1 Omar Rashid>Q5
        unlisted middle initial      | Karl J. Ost spoke.                                              | Karl J. Ost>Q2
        no accent                    | Tomas Brandt spoke.                                             | Tomas Brandt>Q4
        an accent                    | Tomás Brandt spoke.                                             | Tomás Brandt>Q4
        capitals                     | ILSE VARGA spoke.                                               | ILSE VARGA>Q1
        possessive is the person     | Ilse Varga's party won.                                         | Ilse Varga>Q1
        surname after the full name  | Ilse Varga spoke. Varga said no.                                | Ilse Varga>Q1 Varga>Q1
        surname before the full name | Varga won. Ilse Varga thanked voters.                           | Varga>Q1 Ilse Varga>Q1
        surname of a sitting leader  | Varga said no in Norland.                                       | Varga>Q1
        surname without the al-      | Omar al-Rashid won. Rashid said so.                             | Omar al-Rashid>Q5 Rashid>Q5
        surname with particles       | Per van der Moor spoke.                                         | Per van der Moor>Q14
        short name                   | Bello said the league was ready.                                | Bello>Q9
        title and surname            | President Stone spoke.                                          | Stone>Q8
        title of the family          | Mr. Stone met Mrs. Stone at Westmark's border.                  | Stone>Q7 Stone>Q8
        the adjective is not her     | The Varga administration fell, and so did the Varga government. | `-none-`
        the building is not her      | Trains stop at Varga Street and Ilse Varga Hall.                | `-none-`
        month                        | Anna May left. In May she was back. Rain fell in May.           | Anna May>Q3 she>Q3
        month as a subject           | Anna May left. May was wet.                                     | Anna May>Q3
        month that speaks            | Anna May left. May said little.                                 | Anna May>Q3 May>Q3
        modal                        | Anna May may go.                                                | Anna May>Q3
        ordinary word                | Stone walls are old in Westmark.                                | `-none-`
        namesake abroad              | David Smith, a baker from Leeds, won.                           | David Smith>-
        stranger                     | Rita Moll, a nurse, left. Moll was tired.                       | Rita Moll>- Moll>-
        stranger takes the name over | Ilse Varga left. Otto Varga, a baker, stayed. Varga said no.    | Ilse Varga>Q1 Otto Varga>- Varga>-
        the other is named first     | Otto Varga, a baker, stayed. Varga said no.                     | Otto Varga>- Varga>-
        junior                       | Edward Stone Jr. spoke.                                         | Edward Stone Jr>-
        name in a longer name        | The Edward Stone Institute opened.                              | `-none-`
        whose office decides         | Former President Stone and President Stone met.                 | Stone>Q7 Stone>Q8
        two leaders of one name      | Edward Stone met Helen Stone. Stone said no.                    | Edward Stone>Q7 Helen Stone>Q8 Stone>Q8
        given name                   | Rita Moll left. Rita said no.                                   | Rita Moll>- Rita>-
        """)
    void names(String what, String text, String expected) {
        assertMentions(expected, text, LocalDate.of(2015, 6, 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # what it shows            | day        | text                                                  | mentions
        adjective and role         | 2015-06-01 | The Norlandic prime minister spoke.                   | The Norlandic prime minister>Q1
        country's role             | 2015-06-01 | Norland's prime minister spoke.                       | Norland's prime minister>Q1
        role of country            | 2015-06-01 | The president of Suthen spoke.                        | The president of Suthen>Q5
        leader of the country      | 2015-06-01 | The Norlandic leader spoke.                           | The Norlandic leader>Q1
        leader who is supreme      | 2015-06-01 | The Marnian leader spoke.                             | The Marnian leader>Q10
        new on the first day       | 2013-01-20 | Edward Stone met Helen Stone. The new president sang. | Edward Stone>Q7 Helen Stone>Q8 The new president>Q8
        new for half a year        | 2013-04-20 | Westmark's new president sang.                        | Westmark's new president>Q8
        new before it begins       | 2013-01-10 | Helen Stone came. The new president of Westmark sang. | Helen Stone>Q8 The new president of Westmark>Q8
        new is not old             | 2016-04-20 | Westmark's new president sang.                        | `-none-`
        new and a near spelling    | 2013-08-01 | The new Sutheni president Omar Rashead sang.          | Omar Rashead>Q5
        office after a spelling    | 2013-08-01 | Umar Rasheed Salam, president of Suthen, sang.        | Umar Rasheed Salam>Q5
        office of another          | 2013-08-01 | Umar Rasheed Salam, president of Westmark, sang.      | Umar Rasheed Salam>-
        the elder of two           | 2013-08-01 | Edward Stone met Helen Stone. The elder Stone sang.   | Edward Stone>Q7 Helen Stone>Q8 Stone>Q7
        the younger of two         | 2013-08-01 | Edward Stone met Helen Stone. The younger Stone sang. | Edward Stone>Q7 Helen Stone>Q8 Stone>Q8
        head of an organisation    | 2015-06-01 | The Coastal League chief spoke.                       | The Coastal League chief>Q9
        premier                    | 2015-06-01 | The Norlandic premier spoke.                          | The Norlandic premier>Q1
        minister                   | 2015-06-01 | Norland's foreign minister spoke.                     | Norland's foreign minister>Q11
        day before a hand-over     | 2018-05-09 | The Norlandic prime minister spoke.                   | The Norlandic prime minister>Q1
        day of a hand-over         | 2018-05-10 | The Norlandic prime minister spoke.                   | The Norlandic prime minister>Q3
        acting                     | 2013-07-03 | The acting Sutheni president spoke.                   | The acting Sutheni president>Q5
        ousted                     | 2013-07-20 | Suthen's ousted president spoke.                      | Suthen's ousted president>Q4
        elect                      | 2012-12-01 | The Westmarker president-elect spoke.                 | The Westmarker president-elect>Q8
        incoming                   | 2012-12-01 | The incoming Westmarker president spoke.              | The incoming Westmarker president>Q8
        before anybody known       | 1995-01-01 | The Norlandic prime minister spoke.                   | `-none-`
        former, somebody           | 2015-06-01 | A former Norlandic prime minister spoke.              | `-none-`
        former, not said which     | 2015-06-01 | The former Norlandic prime minister spoke.            | `-none-`
        former, named before       | 2015-06-01 | Karl Ost left. The former Norlandic prime minister won. | Karl Ost>Q2 The former Norlandic prime minister>Q2
        deputy                     | 2015-06-01 | The deputy Norlandic prime minister spoke.            | `-none-`
        vice                       | 2015-06-01 | The Sutheni vice president spoke.                     | `-none-`
        candidate                  | 2015-06-01 | The Sutheni president candidate spoke.                | `-none-`
        any                        | 2015-06-01 | Every Norlandic prime minister spoke.                 | `-none-`
        two countries' adjective   | 2015-06-01 | The Marnic president spoke.                           | `-none-`
        adjective and its country  | 2015-06-01 | The Marnic president left Suthen.                     | The Marnic president>Q5
        of something unknown       | 2015-06-01 | The president of Harvard spoke in Suthen.             | `-none-`
        of a province              | 2015-06-01 | The president of Norland Valley spoke.                | `-none-`
        named before               | 2015-06-01 | Ilse Varga came. The prime minister spoke.            | Ilse Varga>Q1 The prime minister>Q1
        only country of sentence   | 2015-06-01 | The president said Suthen was ready.                  | The president>Q5
        dateline                   | 2015-06-01 | MARN - The president spoke.                           | The president>Q5
        dateline of another city   | 2015-06-01 | HIGHFIELD (AP) — The president spoke.                 | The president>Q8
        premier of somewhere       | 2015-06-01 | OSTBY - The premier spoke.                            | `-none-`
        nobody's                   | 2015-06-01 | The president spoke.                                  | `-none-`
        apposition                 | 2015-06-01 | Karl Ost, the prime minister, and Ilse Varga met.     | Karl Ost>Q2 the prime minister>Q2 Ilse Varga>Q1
        apposition of a stranger   | 2015-06-01 | Rita Moll, the president, sat in Suthen.              | Rita Moll>- the president>-
        with, no apposition        | 2015-06-01 | Ilse Varga met Rita Moll, with the prime minister speaking. | Ilse Varga>Q1 Rita Moll>- the prime minister>Q1
        of her, the holder said    | 2015-06-01 | Ilse Varga came. Of Rita Moll, the prime minister said little. | Ilse Varga>Q1 Rita Moll>- the prime minister>Q1
        the holder's deputy        | 2015-06-01 | Helen Stone met Rita Moll, the president's deputy.    | Helen Stone>Q8 Rita Moll>- the president>Q8
        the holder's choice        | 2015-06-01 | Karl Ost sang. His hat was the prime minister's choice. | Karl Ost>Q2 His>Q2
        before her time            | 2015-06-01 | Anna May was the prime minister.                      | Anna May>Q3
        in her time                | 2019-06-01 | Anna May was the prime minister.                      | Anna May>Q3 the prime minister>Q3
        by number                  | 2015-06-01 | They asked who the 45th president of Westmark should be. | `-none-`
        secretary for something    | 2015-06-01 | Norland's secretary of state for the elderly spoke.   | `-none-`
        none of that kind yet      | 2015-06-01 | They lacked a female Westmarker president.            | `-none-`
        counterpart                | 2015-06-01 | Mira Lind met her Sutheni counterpart.                | Mira Lind>Q11 her Sutheni counterpart>Q6
        restrictive clause         | 2015-06-01 | Suthen has the president it deserves.                 | `-none-`
        seat                       | 2015-06-01 | Red Hall denied it.                                   | `-none-`
        capital                    | 2015-06-01 | Varby denied it.                                      | `-none-`
        """)
    void roles(String what, LocalDate day, String text, String expected) {
        assertMentions(expected, text, day);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # what it shows           | text                                                             | mentions
        subject                   | Ilse Varga won. She left.                                        | Ilse Varga>Q1 She>Q1
        all forms                 | Karl Ost said he hurt himself and his dog bit him.               | Karl Ost>Q2 he>Q2 himself>Q2 his>Q2 him>Q2
        gender picks              | Ilse Varga met Karl Ost. She left. He stayed.                    | Ilse Varga>Q1 Karl Ost>Q2 She>Q1 He>Q2
        never a wrong gender      | Ilse Varga left. He stayed.                                      | Ilse Varga>Q1
        nobody before             | He stayed.                                                       | `-none-`
        possessor is no subject   | Karl Ost's lawyer, Paul Moll, left. He was tired.                | Karl Ost>Q2 Paul Moll>- He>-
        object of a preposition   | Unlike Karl Ost, Omar al-Rashid stayed. He was tired.            | Karl Ost>Q2 Omar al-Rashid>Q5 He>Q5
        relative clause           | Karl Ost saw Omar al-Rashid, who lost his hat.                   | Karl Ost>Q2 Omar al-Rashid>Q5 his>Q5
        title tells the gender    | Mrs. Kosta left. Mr. Aziz Kolb stayed. He slept.                 | Kosta>- Aziz Kolb>- He>-
        speaker of the quotation  | Karl Ost came. `"He is late," Omar al-Rashid said.              | Karl Ost>Q2 He>Q2 Omar al-Rashid>Q5
        their own words           | Karl Ost came. "He is late," he said.                            | Karl Ost>Q2 he>Q2
        another's single marks    | Karl Ost came. 'He is late,' Omar al-Rashid said.                | Karl Ost>Q2 He>Q2 Omar al-Rashid>Q5
        another's doubled marks   | Ilse Varga came. ''She is a fool,'' Omar al-Rashid said.         | Ilse Varga>Q1 She>Q1 Omar al-Rashid>Q5
        never of the speaker      | Ilse Varga came. 'She is a fool,' Varga said of a rival.         | Ilse Varga>Q1 Varga>Q1
        part of a word            | Karl Ost came. "[T]he end," he said.                             | Karl Ost>Q2 he>Q2
        """)
    void pronouns(String what, String text, String expected) {
        assertMentions(expected, text.replace("`", ""), LocalDate.of(2015, 6, 1));
    }

    @Test
    void keepsWhatARoleOrPronounGoesBackTo() {
        List<Mention> mentions = find("Ilse Varga came. The prime minister said she would stay.", 2015);
        Span name = new Span(0, 10);
        assertEquals(Mention.Kind.ROLE, mentions.get(1).kind());
        assertEquals(name, mentions.get(1).antecedent());
        assertEquals(Mention.Kind.PRONOUN, mentions.get(2).kind());
        assertEquals(mentions.get(1).span(), mentions.get(2).antecedent());
        assertEquals("Ilse Varga", mentions.get(2).name());
        assertTrue(mentions.get(0).confidence() > mentions.get(2).confidence());
    }

    @Test
    void resolvesNoRoleByTheRegistryWithoutADay() {
        Reading text = Reading.of("The Norlandic prime minister met Ilse Varga.");
        assertEquals("Ilse Varga>Q1", told(text.text, FINDER.find(text, null)));
    }

    @Test
    void findsSpansInOrderOnAnyText() {
        String[] words = {
            "Varga",
            "Ilse",
            "the",
            "The",
            "president",
            "of",
            "Norland",
            "'s",
            "he",
            "She",
            "\"",
            "“",
            "”",
            ".",
            ",",
            "\n",
            "Mr.",
            "former",
            "-",
            "elect",
            "al-Rashid",
            "Stone",
            "May",
            "said",
            "who",
            "Sutheni",
            "counterpart",
            "😀",
            "[",
            "]"
        };
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder body = new StringBuilder();
            for (int word = random.nextInt(60); word > 0; word--) {
                body.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            int end = 0;
            for (Mention mention : find(body.toString(), 2015)) {
                assertTrue(mention.span().begin() >= end, () -> "overlap in " + body);
                end = mention.span().end();
            }
            assertTrue(end <= body.length());
        }
    }

    private static List<Mention> find(String text, int year) {
        return FINDER.find(Reading.of(text), LocalDate.of(year, 6, 1));
    }

    private static void assertMentions(String expected, String body, LocalDate day) {
        Reading text = Reading.of(body);
        assertEquals(expected.equals("-none-") ? "" : expected, told(text.text, FINDER.find(text, day)));
    }

    private static String told(Text text, List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> String.format(
                        Locale.ROOT,
                        "%s>%s",
                        mention.span().in(text.body()),
                        mention.isLeader() ? mention.leaderId() : "-"))
                .collect(Collectors.joining(" "));
    }
}
