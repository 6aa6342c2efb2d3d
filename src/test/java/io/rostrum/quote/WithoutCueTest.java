package io.rostrum.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speakers that are told without a verb of saying: by labels, signatures, colons and the sentence before. */
class WithoutCueTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # what it shows      | text | quotations
        record               | ILSE VARGA: The mill is open.¶A GUEST: All day?¶PRIME MINISTER VARGA: Until noon.¶MS. VARGA: Come in. | indirect Ilse Varga: The mill is open. ## indirect GUEST: All day? ## indirect Ilse Varga: Until noon. ## indirect Ilse Varga: Come in.
        record in marks      | Ilse Varga was on the air.¶“DALE: Is it open?¶“VARGA: It is. DALE: Thank you.” | direct DALE: Is it open? ## direct Ilse Varga: It is. ## direct DALE: Thank you.
        small letters        | Varga: The mill is open.¶Dale: All day?¶Varga: Until noon.¶Ilse Varga then left. | indirect Ilse Varga: The mill is open. ## indirect Ilse Varga: Until noon.
        interview            | The Lantern met Ilse Varga.¶Q: Is it open?¶A: Until noon. | indirect null: Is it open? ## indirect Ilse Varga: Until noon.
        interview with dots  | The Lantern met Ilse Varga.¶Q. Is it open?¶A. Until noon. | indirect null: Is it open? ## indirect Ilse Varga: Until noon.
        place and time       | VESSHOLM: The mill of Ilse Varga is open.¶9:05 a.m.¶It closes at noon.¶9:30 a.m.¶It rained. | none
        a note               | NOTE: The mill of Ilse Varga is open. | none
        dash                 | “A mill has arms.” — Ilse Varga | direct Ilse Varga: A mill has arms.
        dash below           | “A mill has arms.”¶-- Ilse Varga, prime minister of Norland | direct Ilse Varga: A mill has arms.
        brackets             | “A mill has arms.” (Ilse Varga, Mill Radio) | direct Ilse Varga: A mill has arms.
        a short title        | ILSE VARGA: The mill is open.¶A GUEST: All day?¶PM VARGA: Until noon. | indirect Ilse Varga: The mill is open. ## indirect GUEST: All day? ## indirect Ilse Varga: Until noon.
        dash, no name        | “A mill has arms.” — the millers clapped at this for Ilse Varga | none
        colon above          | The best letter came from Ilse Varga:¶“You have milled well.” | direct Ilse Varga: You have milled well.
        round-up             | Dagny Roth, The Mill Post: “It is round.”¶Ilse Varga, Chatter: “It is square.” | direct Dagny Roth: It is round. ## direct Ilse Varga: It is square.
        and from             | And from Ilse Varga: “You have milled well.” | direct Ilse Varga: You have milled well.
        in her words         | In Ilse Varga's words: “You have milled well.” | direct Ilse Varga: You have milled well.
        in the words of      | The mill is, in the words of Ilse Varga, “a house with arms”. | direct Ilse Varga: a house with arms
        her answer           | Ilse Varga's answer: “You have milled well.” | direct Ilse Varga: You have milled well.
        her letter suggests  | Ilse Varga's letter suggests that the mill is safe. | indirect Ilse Varga: that the mill is safe
        topic                | “It is square,” Ilse Varga says. Of Mirko Orda: “He never saw it.” | direct Ilse Varga: It is square, + He never saw it.
        topic first          | Osric Dale had mended it. On Ilse Varga: “She pays late.” | direct Osric Dale: She pays late.
        clause and colon     | Ilse Varga left a note for the miller: “Mind the cat.” | direct Ilse Varga: Mind the cat.
        sentence before      | Ilse Varga raised her glass. “You have milled well.” They drank. | direct Ilse Varga: You have milled well.
        answered in short    | Ilse Varga raised her glass. “Shall we mill on?” The guests shouted yes. | direct Ilse Varga: Shall we mill on?
        asked, not answered  | Ilse Varga raised her glass. “Shall we mill on?” Tomas Brandt asked. | direct Tomas Brandt: Shall we mill on?
        nobody acts before   | The wheel of Ilse Varga broke. “We will mend it.” They slept. | none
        open paragraphs      | Dale had come.¶“I heard it was square.¶“So we made it round.¶“It turns,” said Ilse Varga. | direct Ilse Varga: I heard it was square. + So we made it round. + It turns,
        clause between parts | “So many wagons,” Ilse Varga wrote, alluding to wagons that had passed. “Count them!” | direct Ilse Varga: So many wagons, + Count them!
        full stop and said   | “It is square.” Ilse Varga said to laughter. “It is mine.” | direct Ilse Varga: It is square. + It is mine.
        full stop and told   | “It is square.” Ilse Varga told the millers, pausing. “It is mine.” | direct Ilse Varga: It is square. + It is mine.
        full stop and as     | “It is square.” Ilse Varga promised as she left Varby. | direct Ilse Varga: It is square.
        a rare verb          | “I shall have to whisper now,” Ilse Varga croaked at the mill. | direct Ilse Varga: I shall have to whisper now,
        a title              | In her book “The Old Mill,” Ilse Varga walked to Varby. | none
        rare and inverted    | “Higher, higher still,” coaxed Ilse Varga, paying out the string. | direct Ilse Varga: Higher, higher still,
        split by a clause    | “My old uncle,” confided Ilse Varga, who wore boots, “would have sold the mill.” | direct Ilse Varga: My old uncle, + would have sold the mill.
        a noun and its name  | “It will turn again, madam,” soothed the miller, Anna Dale. | direct Anna Dale: It will turn again, madam,
        behind a place       | At the gate Ilse Varga shook her head. “So much rust.” | direct Ilse Varga: So much rust.
        told in commas       | Most of the flour, Ilse Varga told the council, had gone to Varby. | indirect Ilse Varga: Most of the flour + had gone to Varby
        said, inverted       | Before the dam broke, recalled Ilse Varga, flour was cheap. | indirect Ilse Varga: Before the dam broke + flour was cheap
        assured behind       | The flour will last until spring, Ilse Varga has assured the bakers. | indirect Ilse Varga: The flour will last until spring
        those who warn her   | Flour will run out, bakers warn Ilse Varga. | indirect bakers: Flour will run out
        full stop, reminded  | “Nobody drowned. That was luck.” Ilse Varga reminded the crews. | direct Ilse Varga: Nobody drowned. That was luck.
        round-up in a line   | How it was seen. Ilse Varga (Mill Radio): “It is a ditch.” Mirko Orda (The Post): “It is mine.” | direct Ilse Varga: It is a ditch. ## direct Mirko Orda: It is mine.
        full stop, says more | “It is square.” Ilse Varga said it was old. | indirect Ilse Varga: it was old
        """)
    void speaks(String what, String text, String expected) {
        assertEquals(expected, QuotedText.counted(text));
    }
}
