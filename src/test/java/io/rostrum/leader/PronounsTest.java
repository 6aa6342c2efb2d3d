package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.english.Reading;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom pronouns mean among several persons; a row tells the pronouns that are counted, leader or not. */
class PronounsTest {

    private static final MentionFinder FINDER = new MentionFinder(Norland.registry());
    private static final double COUNTED = 0.5;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # what it shows                | text                                                                 | pronouns
        a wife of the same surname     | Karl Ost said he and his wife Rita Ost were late.                    | he>Karl Ost his>Karl Ost
        himself named in what he says  | Karl Ost left. The port was shut, Edgar Moor said. He said Karl Ost had sold it. | He>Edgar Moor
        his staff names him            | Karl Ost left the fair. His clerks said Ost was late.                | His>Karl Ost
        his staff does not speak       | Karl Ost met Tomas Brandt. His clerks said the port was shut.       | His>Karl Ost
        named though nearly as likely  | Tomas Brandt has said so. “Yes,” Brandt said. ¶The toll eludes Karl Ost because his plan is old. | his>Karl Ost
        if the port wins               | Tomas Brandt predicted that if Karl Ost ran for the port, he would win. | he>Karl Ost
        if it wins, he said            | Tomas Brandt rose. If Karl Ost wins the port, he said, it is late.    | he>Tomas Brandt
        the clause's own rallies       | The paper said that Karl Ost held the port in his hands.             | his>Karl Ost
        of whom another speaks         | Tomas Brandt said that Karl Ost had won friends, and votes, in his town. |
        chosen as his clerk            | Karl Ost chose Tomas Brandt as his clerk.                            | his>Karl Ost
        and his own clerk              | Karl Ost sued Tomas Brandt and his own clerk.                        | his>Karl Ost
        should he insist               | Karl Ost left early, and now and then, he should have insisted on it. | he>Karl Ost
        his or hers                    | Ilse Varga came. A clerk may read his or her letters.                |
        her or her clerks              | Ilse Varga came. No letter is for her or her clerks.                 | her>Ilse Varga her>Ilse Varga
        quoted, whom the article has   | Ilse Varga lost the vote. Varga had led the port. ¶Then Varga left the town. ¶It rained. It rained. It rained. ¶“She is tired,” the clerk Edgar Moor said. | She>Ilse Varga
        quoted, named too seldom       | Ilse Varga lost the vote. ¶It rained. It rained. It rained. ¶“She is tired,” the clerk Edgar Moor said. |
        quoted, two named as often     | Ilse Varga met Mira Lind. Varga met Lind. Varga met Lind. ¶It rained. It rained. It rained. ¶“She is tired,” the clerk Edgar Moor said. |
        quoted, he goes on             | Tomas Brandt blamed Karl Ost. “The port is shut,” Brandt said. ¶“He sold the mill.” | He>Karl Ost
        quoted, for an office          | Karl Ost was at the fair. “The vote is for president, and he is late,” the clerk Edgar Moor said. | he>Karl Ost
        quoted, her husband's namesake | Ilse Varga lost the vote. “She is tired,” Edgar Varga said.           | She>Ilse Varga
        quoted, nobody told to speak   | Ilse Varga left. Varga lost. Varga sat. ¶It rained. It rained. It rained. ¶“She is tired.” | She>Ilse Varga
        quoted, the board writes       | Ilse Varga left. Varga lost. ¶Then Varga left the town. ¶It rained. It rained. It rained. ¶“She is tired,” the board wrote. | She>Ilse Varga
        whom he named                  | Karl Ost went on with Ilse Varga, whom he had named.                 | he>Karl Ost
        not the one whom she calls so  | Helen Stone, whom she calls late, sat.                               |
        some sentences before          | A clerk came for Edgar Moor. Karl Ost sold the mill. It rained. One of the roofs he had mended fell in. | he>Karl Ost
        the charge against him         | Tomas Brandt rose. The charge against Karl Ost is that, in his years at Edgar Moor's mill, he was late. | his>Karl Ost he>Karl Ost
        for whom it was good           | Tomas Brandt sold the mill. It was a good year for Karl Ost, even though he was late. | he>Karl Ost
        whom he calls late             | Tomas Brandt attacked Karl Ost, calling him late.                    | him>Karl Ost
        quoted as saying               | Karl Ost met Tomas Brandt. The paper quoted Brandt as saying the port was shut. “It is late,” he said. | he>Tomas Brandt
        was quoted as saying           | Karl Ost rose. The clerk Edgar Moor was quoted as saying the port was shut. “It is late,” he said. | he>Edgar Moor
        his clerk, quoted              | Karl Ost was glad of it, the paper quoted his clerk as saying. ¶“It is late,” he said. | his>Karl Ost he>clerk
        his wife does not say he       | Karl Ost sat. The port was shut, his wife said. “It is late,” he said. | his>Karl Ost he>Karl Ost
        a clerk with his name          | Karl Ost had slept, the town's clerk, Edgar Moor, told guests. ¶“It is late,” he said. | he>Edgar Moor
        reminded that he has until     | Karl Ost reminded Tomas Brandt that he has until May to pay. | he>Tomas Brandt
        told on the telephone          | Karl Ost told Tomas Brandt on the telephone he should pay. | he>Tomas Brandt
        told on the telephone, sang    | Karl Ost told Tomas Brandt on the telephone he sang. | he>Karl Ost
        before the name                | Despite his love of ships, Karl Ost went by road. | his>Karl Ost
        before the name, a clause      | When he was a clerk, the miller Karl Ost sold ships. | he>Karl Ost
        before it is said              | Given his debts, it is likely that Karl Ost will go. | his>Karl Ost
        before another's name          | Despite her love of ships, Karl Ost went by road. |
        before the name, one before    | Tomas Brandt said so. In his speech, Karl Ost sold the port. Ost sat. In his speech, Ost slept. | his>Karl Ost his>Karl Ost
        a surname and what he is       | Karl Ost's clerks came. Tolley, the inspector who wrote it, slept. He was late. | He>Tolley
        then one, a retired typist     | Ilse Varga sat. Then Strickland, a retired typist, rose. She was late. |
        named before "she said"        | Ilse Varga rose. The pump is shut, and Mira Lind, she said, knew it. | she>Ilse Varga
        has never seen it, she said    | Rita Moll let it slip. Ilse Varga has never seen it, she remarked, and rooms are kept. | she>Rita Moll
        lamented it when, he said      | Karl Ost lamented the days when, he said, it was late.              | he>Karl Ost
        a picture of her selling       | Ilse Varga put up a picture of Helen Stone selling her house.        | her>Helen Stone
        "Ms." tells who it is          | Karl Ost came. ¶It was late, Blair Moll said. “Yes,” Ms. Moll said. The vote is his. | his>Karl Ost
        """)
    void pronouns(String shows, String text, String expected) {
        String body = text.replace("¶", "\n\n");
        String told = FINDER.find(Reading.of(body), LocalDate.of(2015, 6, 1)).stream()
                .filter(mention -> mention.kind() == Mention.Kind.PRONOUN && mention.confidence() >= COUNTED)
                .map(mention -> mention.span().in(body) + ">" + mention.name())
                .collect(Collectors.joining(" "));
        assertEquals(expected == null ? "" : expected, told);
    }
}
