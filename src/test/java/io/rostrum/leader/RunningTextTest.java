package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.english.Reading;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes of error found by reading mentions of running text; a row tells the leaders that are counted. */
class RunningTextTest {

    private static final MentionFinder FINDER = new MentionFinder(Norland.registry());
    private static final double COUNTED = 0.5;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # what it shows                | text                                                                 | mentions
        office of a stranger           | They advised Ferdin Arco, the Westmark president, for years.         | `-none-`
        office that is sought          | She is a contender for Westmark president.                           | `-none-`
        office that somebody held      | Edward Stone was the president of Westmark for years.                | Edward Stone>Q7 the president of Westmark>Q7
        office that another held       | Mira Lind was the president of Westmark in a play.                   | Mira Lind>Q11
        the office of the law          | In Westmark the constitution lets the president serve twice.         | `-none-`
        the person in the law's court  | Helen Stone lost. A constitutional court told Helen Stone, the president of Westmark, so. | Helen Stone>Q8 Helen Stone>Q8 the president of Westmark>Q8
        a year before her time         | In Westmark in 1999 the president went home.                         | `-none-`
        the office of other days       | There is precedent for the president of Westmark mediating. | `-none-`
        "our" is the speaker's         | Helen Stone leads Westmark. Helen Stone leads more than our president does. | Helen Stone>Q8 Helen Stone>Q8
        incoming in three years        | Anna May came. In Norland the incoming prime minister spoke. | Anna May>Q3
        an office to be taken up       | Helen Stone left her town to become the president of Westmark. | Helen Stone>Q8 her>Q8
        an office that may be taken up | They leave if Helen Stone becomes the president of Westmark. | Helen Stone>Q8
        a bill on the office           | In Westmark the bill would give the president of Westmark more power. | `-none-`
        a law on the office            | The new law lets the Westmark president sign it at home.             | `-none-`
        what an amendment lets it do   | Helen Stone waved. The amendment allows the president to name a judge. | Helen Stone>Q8
        a rule on the office           | A rule of 2001 requires the president of Westmark to sail.           | `-none-`
        a person gives, no law         | The clerk would give the president of Westmark a hat.                | the president of Westmark>Q8
        what may befall it             | Helen Stone waved. The president can be removed by the towns.        | Helen Stone>Q8
        what may befall it, in a list  | Helen Stone waved. Every official, including the president, can be impeached. | Helen Stone>Q8
        what it is allowed to do       | The Westmark president is allowed to sail.                           | `-none-`
        a campaign for the office      | Edgar Moor ended his campaign for the president of Westmark.         | `-none-`
        a bid for the office           | The bid for the president of Westmark failed.                        | `-none-`
        a gift for the person          | A hat for the president of Westmark came.                            | the president of Westmark>Q8
        new is not in the third year   | Helen Stone waved. The new president sat.                            | Helen Stone>Q8
        whoever reigns                 | In Norland the king or queen appoints them. | `-none-`
        a year before, told just before | They worked for it in 1999. They saw the president of Westmark often. | `-none-`
        told by the place alone        | In Westmark they saw the president at the fair. | `-none-`
        by law                         | Helen Stone signed it. By law, the president sets the fee. "Under the act, the president must sign," a clerk said. | Helen Stone>Q8
        of a holder before             | They worked for Edward Stone then. The Westmark president sang.       | Edward Stone>Q7
        no surer than before           | They worked for Edward Stone then. The Westmark president sang. The Westmark leader sat. | Edward Stone>Q7
        the title of a stranger        | They worked with Westmark leader Ferdin Arco for years. | `-none-`
        another chief                  | In the Coastal League the CL chief economist spoke. | `-none-`
        an office handed on            | Helen Stone succeeded him as the president of Westmark. | Helen Stone>Q8
        de facto                       | They met the de facto Westmark leader.                               | `-none-`
        named more by far              | Ilse Varga came. Varga sat. Varga ate. Helen Stone, the president, left. Stone rose. Stone won. Stone spoke. | Ilse Varga>Q1 Varga>Q1 Varga>Q1 Helen Stone>Q8 the president>Q8 Stone>Q8 Stone>Q8 Stone>Q8
        surname in a stranger's name   | In Westmark Rita van der Moor won the race.                          | `-none-`
        himself is the nearest         | Karl Ost heard that Tomas Brandt himself had come.                   | Karl Ost>Q2 Tomas Brandt>Q4 himself>Q4
        her lawyer speaks              | Ilse Varga's lawyer said she was glad.                               | Ilse Varga>Q1
        her party does not             | Ilse Varga's party said she was glad.                                | Ilse Varga>Q1 she>Q1
        who succeeded him              | Karl Ost ran against Tomas Brandt, who succeeded him there.          | Karl Ost>Q2 Tomas Brandt>Q4 him>Q2
        who of somewhere               | Tomas Brandt of Suthen, who kept his seat, spoke.                    | Tomas Brandt>Q4 his>Q4
        the clause's own subject       | Karl Ost asked why Tomas Brandt did not do what he proposed.         | Karl Ost>Q2 Tomas Brandt>Q4 he>Q4
        somebody else opens            | Karl Ost met Qualm twice. Qualm, a clerk, said he was tired.         | Karl Ost>Q2
        whom she attacked              | Ilse Varga attacked Helen Stone for her speech.                      | Ilse Varga>Q1 Helen Stone>Q8
        whom she attacked, a stranger  | Ilse Varga said Rita Moor was late. Varga attacked Moor for her speech. | Ilse Varga>Q1 Varga>Q1
        of another gender              | Ilse Varga attacked Karl Ost for her party's sake.                   | Ilse Varga>Q1 Karl Ost>Q2 her>Q1
        named in what she says         | Ilse Varga left. "Helen Stone is late," she said.                    | Ilse Varga>Q1 Helen Stone>Q8 she>Q1
        right before "and his"         | Tomas Brandt has blamed Karl Ost and his party.                      | Tomas Brandt>Q4 Karl Ost>Q2 his>Q2
        a list goes on                 | Tomas Brandt spoke of Karl Ost, and his plan for the port.           | Tomas Brandt>Q4 Karl Ost>Q2
        right before his son           | They asked for news of Karl Ost, his son and a clerk.                | Karl Ost>Q2 his>Q2
        who she said                   | Ilse Varga met Helen Stone, who she said was late.                   | Ilse Varga>Q1 Helen Stone>Q8 she>Q1
        no subject of what was before  | The clerks left with Karl Ost. He was tired.                         | Karl Ost>Q2
        subject of what was before     | Karl Ost left with the clerks. He was tired.                         | Karl Ost>Q2 He>Q2
        his grandfather                | Karl Ost spoke. His grandfather, Edgar Moor, came by ship. He married there. | Karl Ost>Q2 His>Q2
        a name that speaks elsewhere   | Qualm said little. Karl Ost met Qualm when he was tired.             | Karl Ost>Q2
        an unknown name opens          | Karl Ost spoke to Qualm. Qualm never used the microphone. His plan is old. | Karl Ost>Q2
        called after her               | They met at the Varga property near the port. Ilse Varga came.       | Ilse Varga>Q1
        the one who                    | Ilse Varga came. It was the Varga who had won.                       | Ilse Varga>Q1 Varga>Q1
        he who was left out goes on    | Karl Ost left. Qualm spoke. He sat, and he was late. Then he rose.   | Karl Ost>Q2
        of either gender               | Karl Ost came. A clerk may read his or her letters.                  | Karl Ost>Q2
        who spoke goes on              | Karl Ost heard that Tomas Brandt, as Edgar Moor said, was late. "Yes," he said. | Karl Ost>Q2 Tomas Brandt>Q4
        who spoke last                 | Of the port and Tomas Brandt, Karl Ost said little. "Yes," he said.  | Tomas Brandt>Q4 Karl Ost>Q2 he>Q2
        a common surname opens         | Karl Ost spoke to Smith. Smith never used the microphone. His plan is old. | Karl Ost>Q2
        in another's words, with him   | "We saw Karl Ost when he came," Edgar Moor said of the fair.         | Karl Ost>Q2 he>Q2
        told of, then gone on          | Omar al-Rashid was tired. "Karl Ost sold the mill. He drank his rent," he said. | Omar al-Rashid>Q5 Karl Ost>Q2 He>Q2 his>Q2 he>Q5
        a label in the quotation       | "OST: I thank her, and he is late. KARL OST: He is wrong. The port is his." | OST>Q2 KARL OST>Q2
        after a preposition            | "The letter came from Karl Ost. He was late with the rent," the clerk said. | Karl Ost>Q2 He>Q2
        herself is the subject         | Helen Stone said she was late. Ilse Varga hurt herself on the pier.  | Helen Stone>Q8 she>Q8 Ilse Varga>Q1 herself>Q1
        before its own verb            | Karl Ost said he was late. Tomas Brandt, during his tour, also spoke. | Karl Ost>Q2 he>Q2 Tomas Brandt>Q4 his>Q4
        after its own verb             | Karl Ost said he was late. Unlike Ost, Tomas Brandt quickly sold his mill. | Karl Ost>Q2 he>Q2 Ost>Q2 Tomas Brandt>Q4 his>Q4
        as for                         | Karl Ost was late. As for Tomas Brandt, he was tired. | Karl Ost>Q2 Tomas Brandt>Q4 he>Q4
        apposed before who             | Moor said that Karl Ost, a miller who lost his mill, knew Tomas Brandt. | Karl Ost>Q2 his>Q2 Tomas Brandt>Q4
        than another did               | Karl Ost broke more rules than Tomas Brandt did in his long years.   | Karl Ost>Q2 Tomas Brandt>Q4
        named after the opening        | Karl Ost left. In his speech, Qualm praised the town.                | Karl Ost>Q2
        told of by another             | "The toll is high, and the port is old. Helen Stone sees it, but she must wait," Ilse Varga said. | Helen Stone>Q8 she>Q8 Ilse Varga>Q1
        told of, another named beside  | "We like Tomas Brandt as a man, but Karl Ost sold the mill. He drank his rent," the clerk said. | Tomas Brandt>Q4 Karl Ost>Q2 He>Q2 his>Q2
        told of before the quotation   | Karl Ost sold the mill. Tomas Brandt was at the fair. "He is a miller at heart," Ost said. | Karl Ost>Q2 Tomas Brandt>Q4 He>Q4 Ost>Q2
        who speaks in another quotation | A hat came from Helen Stone. "The asking is good," Ilse Varga said. "Of them all, she is fair," a clerk said. | Helen Stone>Q8 Ilse Varga>Q1
        he who was left out, quoted    | Tomas Brandt sat. Brandt ate. Brandt left. Karl Ost came. "He, like Tomas Brandt, was late. He really must mend it," Lea Moor said. | Tomas Brandt>Q4 Brandt>Q4 Brandt>Q4 Karl Ost>Q2 Tomas Brandt>Q4
        a report named after a person  | Qualm said little. Karl Ost got leave to write at his own discretion. The Qualm report describes his office’s long probe. | Karl Ost>Q2 his>Q2
        a statement before its name    | Karl Ost left the fair, as Qualm said. In the statement Qualm repeatedly insists he has no bias and asserts that he is glad. | Karl Ost>Q2
        those whom a person hopes for  | Qualm said little. Karl Ost won the port. It is those voters Qualm is hoping to persuade, with the idea that if he can win one, it is well. | Karl Ost>Q2
        an adviser says so of himself  | Karl Ost's plans are old. The town says so, and Tomas Brandt, the fair's old adviser, said he and his clerks were late. | Karl Ost>Q2 Tomas Brandt>Q4 he>Q4 his>Q4
        who wrote the article          | Karl Ost's plans are old. The port and the mill are old too. Follow him on the web. | Karl Ost>Q2
        said of an unknown             | Karl Ost came. Lea Moor said of Qualm: "He is late." | Karl Ost>Q2
        a clerk of the port acts       | Ilse Varga left the fair. A clerk at the port was in her garden. | Ilse Varga>Q1
        says so of himself             | Karl Ost rose. Tomas Brandt rose. Ost said he was late. Brandt said he was late. | Karl Ost>Q2 Tomas Brandt>Q4 Ost>Q2 he>Q2 Brandt>Q4 he>Q4
        whom she thanked is another    | Helen Stone left. Ilse Varga thanked her.                             | Helen Stone>Q8 Ilse Varga>Q1 her>Q8
        whom she thanked, not known    | Ilse Varga thanked her in the port.                                   | Ilse Varga>Q1
        what she sold is her own       | Helen Stone left. Ilse Varga sold her house.                          | Helen Stone>Q8 Ilse Varga>Q1 her>Q1
        the only woman of the sentence | Helen Stone left. Karl Ost accused Ilse Varga of selling her house. | Helen Stone>Q8 Karl Ost>Q2 Ilse Varga>Q1 her>Q1
        a province is nobody           | Karl Ost won. Nevada opted for no vote, but its party endorsed him.  | Karl Ost>Q2 him>Q2
        a province of two words        | Karl Ost won. South Carolina, the host, opted for his plan.          | Karl Ost>Q2 his>Q2
        those who open a sentence      | Karl Ost left the fair. Prosecutors said he was late.                | Karl Ost>Q2 he>Q2
        those who do not, elsewhere    | Karl Ost left the fair with the Prosecutors. Prosecutors said he was late. Their prosecutors sat. | Karl Ost>Q2 he>Q2
        more than one                  | Karl Ost left the port. The Founders rejected his plan.              | Karl Ost>Q2 his>Q2
        a firm by how it is written    | Karl Ost left the port. PolitiFact rejected his plan.                | Karl Ost>Q2 his>Q2
        a place by how it is used      | Karl Ost left for his mill in Omsk. Omsk rejected his plan.          | Karl Ost>Q2 his>Q2 his>Q2
        a part of a longer name        | Karl Ost left. The House of Towns rejected him, but the Senate kept him. | Karl Ost>Q2 him>Q2 him>Q2
        quoted, of whom it was told    | Tomas Brandt blasted Ilse Varga as late. “She’s tired. She’s late,” he said. | Tomas Brandt>Q4 Ilse Varga>Q1 She>Q1 She>Q1 he>Q4
        quoted, over who said it       | “Karl Ost treats the port with utter care,” said the clerk Lea Moor. “He knows the mill.” | Karl Ost>Q2 He>Q2
        quoted, a speaker of the gender | Karl Ost sold the mill. “He knows the port,” the clerk Edgar Moor said. | Karl Ost>Q2 He>Q2
        quoted, never who speaks       | Karl Ost sold the mill. “He knows the port,” Ost said.              | Karl Ost>Q2 Ost>Q2
        quoted, of either of two       | Karl Ost met Tomas Brandt and Omar al-Rashid. “He knows the port,” the clerk Edgar Moor said. | Karl Ost>Q2 Tomas Brandt>Q4 Omar al-Rashid>Q5
        said of                        | Karl Ost met Tomas Brandt. “He knows the port,” the clerk Edgar Moor said of Brandt. | Karl Ost>Q2 Tomas Brandt>Q4 He>Q4 Brandt>Q4
        said about an unknown          | Karl Ost met Qualm. The clerk Edgar Moor said about Qualm: “His port is old.” | Karl Ost>Q2
        quoted in part                 | Ilse Varga called Karl Ost's plan a “breach of his duties”.          | Ilse Varga>Q1 Karl Ost>Q2 his>Q2
        whom others are to like        | Karl Ost left. Tomas Brandt wants the towns to like him.             | Karl Ost>Q2 Tomas Brandt>Q4 him>Q4
        announced, no "said he"        | On Friday, Karl Ost, who was a miller, announced the end of his tour. | Karl Ost>Q2 his>Q2
        whom he asked too              | Tomas Brandt says he spoke to Karl Ost and asked him to leave.       | Tomas Brandt>Q4 he>Q4 Karl Ost>Q2 him>Q2
        whom they labelled             | The clerks labelled Karl Ost a miller and asked him to leave.        | Karl Ost>Q2 him>Q2
        a hall that has his name       | Karl Ost was late. As he spoke in the Ost Hall, it rained.           | Karl Ost>Q2 he>Q2
        hired by an unknown            | Qualm said little. Helen Stone was hired by Qualm and stayed until she won. | Helen Stone>Q8 she>Q8
        reminded of her                | Ilse Varga reminded Helen Stone that she was bound by the treaty.     | Ilse Varga>Q1 Helen Stone>Q8 she>Q8
        warned of herself or her       | Ilse Varga warned Helen Stone that she would leave.                  | Ilse Varga>Q1 Helen Stone>Q8 she>Q1
        a ship of that name            | The tanker Karl Ost ran aground, and those aboard the Ilse Varga saw it. | `-none-`
        a woman at the corner          | Helen Stone visited the mill. At the corner a woman leaned out. “It is late,” she said. | Helen Stone>Q8
        a woman on the bridge          | Helen Stone visited the mill. On the bridge stood an old woman. “It is late,” she said. | Helen Stone>Q8
        whom she blames                | Posy Ridge keeps a shop. For the dust she blames Helen Stone. “It is late,” she says. | Helen Stone>Q8
        cut by her                     | The ribbon was cut by Helen Stone. “It is late,” she said.            | Helen Stone>Q8 she>Q8
        another new president          | The choir elected Teo Brand as president. Edward Stone sang. The new president waved. “It is late,” he said. | Edward Stone>Q7
        she who is honoured            | Helen Stone will come, Dora Moor announced. The visit honours the Westmark president, she said. | Helen Stone>Q8 the Westmark president>Q8
        apposed subject                | As Karl Ost slept, the miller, Teo Lant, rang the bell. He said the dam was gone. | Karl Ost>Q2
        a past taken for a participle  | As Karl Ost slept, the head of the mill, Teo Lant, complained of dust. He said the dam was gone. | Karl Ost>Q2
        not yet named again            | Karl Ost sold the mill. Brennick bought it a year later. He said the dam was gone. | Karl Ost>Q2
        it was she who                 | Helen Stone met Karl Ost. It was the president of Westmark who sang.  | Helen Stone>Q8 Karl Ost>Q2 the president of Westmark>Q8
        apposed with a place           | In third was Karl Ost, the former miller of Ostby, Norland, who had the mill that he sold. | Karl Ost>Q2 he>Q2
        """)
    void counted(String shows, String text, String expected) {
        String told = FINDER.find(Reading.of(text), LocalDate.of(2015, 6, 1)).stream()
                .filter(mention -> mention.isLeader() && mention.confidence() >= COUNTED)
                .map(mention -> mention.span().in(text) + ">" + mention.leaderId())
                .collect(Collectors.joining(" "));
        assertEquals(expected, told.isEmpty() ? "-none-" : told);
    }
}
