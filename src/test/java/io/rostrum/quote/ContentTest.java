package io.rostrum.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where contents begin and end, which clause is one, and whose words are passed on by somebody else. */
class ContentTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # what it shows          | text | quotations
        writer's participle      | Ilse Varga said the bridge would be free, brushing aside a plan for a toll. | indirect Ilse Varga: the bridge would be free
        what it did              | Ilse Varga announced that the mill would be sold, sending the millers into the streets. | indirect Ilse Varga: that the mill would be sold
        likewise                 | Ilse Varga said the bridge would be free, as did Mirko Orda. | indirect Ilse Varga: the bridge would be free
        what came of it          | Ilse Varga warned that the bridge would fall, which has led to queues in Varby. | indirect Ilse Varga: that the bridge would fall
        how it was taken         | Ilse Varga said the bridge was “rotten,” to the delight of the ferrymen. | mixed Ilse Varga: the bridge was “rotten,”
        when she said            | When Ilse Varga said the bridge would fall, nobody laughed. | indirect Ilse Varga: the bridge would fall
        then another, past dashes | When Ilse Varga noted that the bridge was old ― as it was ― Mirko Orda boasted, "I built it." | indirect Ilse Varga: that the bridge was old ― as it was ## direct Mirko Orda: I built it.
        a claim                  | Ilse Varga said she slept well, a claim few in Varby believe. | indirect Ilse Varga: she slept well
        a view of                | Ilse Varga said she likes wine, a letter of thanks and rain. | indirect Ilse Varga: she likes wine, a letter of thanks and rain
        who told the writer      | Ilse Varga said the bridge was “rotten,” according to two guests. | mixed Ilse Varga: the bridge was “rotten,”
        hours after              | Ilse Varga said the count was “close,” hours after it began. | mixed Ilse Varga: the count was “close,”
        parts round a clause     | “I have baked two loaves,” Ilse Varga told the millers that had come, “and both are burnt.” | direct Ilse Varga: I have baked two loaves, + and both are burnt.
        a deed between them      | “I have baked two loaves,” Ilse Varga told the millers, adding of the second, “It is burnt.” | direct Ilse Varga: I have baked two loaves, ## direct Ilse Varga: It is burnt.
        its condition            | Unless the rain stopped, Ilse Varga warned, the bridge would fall. | indirect Ilse Varga: Unless the rain stopped + the bridge would fall
        its condition, on a day  | Unless the rain stops before May, Ilse Varga warned on Monday, the mills along the river will have to be sold. | indirect Ilse Varga: Unless the rain stops before May + the mills along the river will have to be sold
        its condition, inverted  | Should the rain go on, said Ilse Varga, the bridge would fall. | indirect Ilse Varga: Should the rain go on + the bridge would fall
        told reporters           | The bridge was shut, the clerk Rita Moll, told reporters. | none
        the same pledge          | Ilse Varga vowed that no mill would be shut — the same pledge she broke before. | indirect Ilse Varga: that no mill would be shut
        her own dashes           | Ilse Varga said that the mill — the same mill — was shut. | indirect Ilse Varga: that the mill — the same mill — was shut
        another's turn           | Ilse Varga warned that “patience is a budget line,” while Mirko Orda urged them to “keep the kettle on”. | mixed Ilse Varga: that “patience is a budget line,” ## mixed Mirko Orda: them to “keep the kettle on”
        her own while            | Ilse Varga said the mill was “a wreck” while the bridge was “safe”. | mixed Ilse Varga: the mill was “a wreck” while the bridge was “safe”
        its condition, told so   | If the rain stops, Ilse Varga told the millers, the bridge will stand. | indirect Ilse Varga: If the rain stops + the bridge will stand
        laughed and said         | If asked about it, Ilse Varga laughed and said, “The bridge will stand.” | direct Ilse Varga: The bridge will stand.
        weekday and time of day  | Ilse Varga said Monday evening the bridge was safe. | indirect Ilse Varga: the bridge was safe
        in contrast to           | Ilse Varga said no mill would be shut, in contrast to a letter of November. | indirect Ilse Varga: no mill would be shut
        in a town                | Ilse Varga said two mills would be shut, in Varby and in Moll. | indirect Ilse Varga: two mills would be shut, in Varby and in Moll
        weekday                  | Ilse Varga said Monday the bridge was safe. | indirect Ilse Varga: the bridge was safe
        a thing that             | Ilse Varga said Friday the ferry that Mirko Orda bought “leaks like a basket”. | mixed Ilse Varga: the ferry that Mirko Orda bought “leaks like a basket”
        told before she left     | The bridge would be free, Ilse Varga told the millers before she left for Varby. | indirect Ilse Varga: The bridge would be free
        said when he came        | The bridge would be free, Mirko Orda said when he came home. | indirect Mirko Orda: The bridge would be free
        not fronted              | When the bridge fell, Ilse Varga told the millers before she left that it was old. | indirect Ilse Varga: that it was old
        circumstance             | On Monday, Ilse Varga said, the bridge would be free. | indirect Ilse Varga: On Monday + the bridge would be free
        verb not known           | Ten years ago, Ilse Varga said, the bridge swayed in the wind. | indirect Ilse Varga: Ten years ago + the bridge swayed in the wind
        according to a tape      | “What a bridge,” Ilse Varga said at a supper, according to a tape. | direct Ilse Varga: What a bridge,
        rare cue                 | “What a bridge!” thundered Petra Lindqvar. | direct Petra Lindqvar: What a bridge!
        with somebody calling it | The mill closed, with Ilse Varga calling it “a ruin”. | mixed Ilse Varga: it “a ruin”
        headline                 | Ilse Varga Warns Mill Would Ruin Harbour¶It was a windy day. | indirect Ilse Varga: Mill Would Ruin Harbour
        """)
    void beginsAndEnds(String what, String text, String expected) {
        assertEquals(expected, QuotedText.counted(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # what it shows          | text | quotations
        was quoted               | Ilse Varga was quoted by the Lantern as saying that the bridge was safe. | indirect Ilse Varga: that the bridge was safe
        quoted somebody          | The Lantern quoted Ilse Varga as saying the bridge was safe. | indirect Ilse Varga: the bridge was safe
        quoted behind            | The bridge was safe, the Lantern quoted Ilse Varga as saying. | indirect Ilse Varga: The bridge was safe
        quoted behind, passive   | “The bridge is safe,” Ilse Varga was quoted as saying. | direct Ilse Varga: The bridge is safe,
        for saying               | Mirko Orda was angry with Ilse Varga for saying that the bridge was safe. | indirect Ilse Varga: that the bridge was safe
        praised remark           | Mirko Orda praised Ilse Varga's remark that “a bridge is a promise”. | mixed Ilse Varga: that “a bridge is a promise”
        her words                | Mirko Orda thanked Ilse Varga for her words that the bridge was “a promise”. | mixed Ilse Varga: that the bridge was “a promise”
        applauded reminder       | Mirko Orda praised Ilse Varga's reminder that “a bridge is a promise”. | mixed Ilse Varga: that “a bridge is a promise”
        comments by              | Comments by Ilse Varga suggest that the bridge was safe. | indirect Ilse Varga: that the bridge was safe
        people close to her      | People close to Ilse Varga insist that the bridge was safe. | indirect People close: that the bridge was safe
        quoted an aide           | The bridge was safe, the Lantern quoted a senior aide to Ilse Varga as saying. | indirect senior aide: The bridge was safe
        as having said           | The Lantern cited Ilse Varga as having said, in remarks to the millers, that the bridge was safe. | indirect Ilse Varga: that the bridge was safe
        can be heard saying      | Ilse Varga can be heard saying that the bridge is “a ruin”. | mixed Ilse Varga: that the bridge is “a ruin”
        remark on a day          | Mirko Orda praised Ilse Varga's remark on Friday that “a bridge is a promise”. | mixed Ilse Varga: that “a bridge is a promise”
        a remark on her door     | Mirko Orda pinned up on his office door Ilse Varga's warning that “a bridge is a promise”. | mixed Ilse Varga: that “a bridge is a promise”
        part of a report         | Mirko Orda said he thanked Ilse Varga for saying that the bridge was safe. | indirect Mirko Orda: he thanked Ilse Varga for saying that the bridge was safe
        for calling              | Mirko Orda praised Ilse Varga for calling the bridge “a promise”. | mixed Ilse Varga: the bridge “a promise”
        for having called        | Mirko Orda mocked Ilse Varga for having described the bridge as “a ruin”. | mixed Ilse Varga: the bridge as “a ruin”
        sorry for calling        | Ilse Varga apologised to the masons for calling the bridge “a ruin”. | mixed Ilse Varga: the bridge “a ruin”
        friends of her           | Neighbours of Ilse Varga insist that the bridge was safe. | indirect Neighbours of Ilse Varga: that the bridge was safe
        a letter makes clear     | Ilse Varga's letter to the masons makes clear that the bridge was safe. | indirect Ilse Varga: that the bridge was safe
        a speech leaves no doubt | Ilse Varga's speech leaves no doubt that the bridge was safe. | indirect Ilse Varga: that the bridge was safe
        it said                  | The masons had a note from Ilse Varga. “Your bridge is a beauty,” it said. | direct Ilse Varga: Your bridge is a beauty,
        the letter read          | Ilse Varga sent the masons a letter. “Your bridge is a beauty,” the letter read. | direct Ilse Varga: Your bridge is a beauty,
        learned from             | Ilse Varga learned from Mirko Orda that the bridge was “a ruin”. | mixed Mirko Orda: that the bridge was “a ruin”
        """)
    void passedOn(String what, String text, String expected) {
        assertEquals(expected, QuotedText.counted(text));
    }
}
