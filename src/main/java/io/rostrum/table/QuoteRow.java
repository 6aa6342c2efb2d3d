package io.rostrum.table;

import java.time.LocalDate;
import java.util.List;

@Doc("One row per quotation of an analysed article, whoever speaks.")
public record QuoteRow(
        @Doc("article it stands in") String articleId,
        @Doc("publication day of the article, UTC") LocalDate day,
        @Doc(value = "outlet of the article; null when unknown", nullable = true) String outlet,
        @Doc("place among the article's quotations, from 0 in text order") int quote,
        @Doc("sentence of its first word, from 0") int sentence,
        @Doc(value = "paragraph of its first word, from 0; null in rows of versions before 0.2", nullable = true)
                Integer paragraph,
        @Doc(
                        value =
                                "key of the sentence of its first word, where that has eight words or more, else of the paragraph: the"
                                        + " same words have the same one, whatever case and marks, and table furniture"
                                        + " tells by it what is not counted; null where both are shorter, and in rows of"
                                        + " versions before 0.3",
                        nullable = true)
                Long passage,
        @Doc(
                        value =
                                "headline (four of its words in a row, or all of two or three, stand there too), lead (its first word"
                                        + " stands in one of the first three sentences of the first paragraph that does not repeat the title) or body; null in rows of versions before 0.2",
                        nullable = true)
                String prominence,
        @Doc("direct (all inside quotation marks), mixed (partly) or indirect (none)") String kind,
        @Doc(value = "registry id of the speaker; null when no leader", nullable = true) String leaderId,
        @Doc(value = "the name, role or pronoun printed as speaker; null when the text gives none", nullable = true)
                String speakerText,
        @Doc(value = "fullest name the article or the registry gives; null when nobody can be named", nullable = true)
                String speakerName,
        @Doc(
                        value =
                                "everybody who speaks, in text order: one, or several in \"X, Y and Z said\", each of whom is counted;"
                                        + " empty when nobody can be named; null in rows of versions before 0.2",
                        nullable = true)
                List<SpeakerPart> speakers,
        @Doc("what was said, as printed; the parts of a split quotation joined by a space") String words,
        @Doc("number of words said") int wordCount,
        @Doc("stretches of the body that hold the words, in order") List<SpanPart> spans,
        @Doc(value = "begin of the printed speaker; null when the text gives none", nullable = true)
                Integer speakerBegin,
        @Doc(value = "one past the printed speaker; null when the text gives none", nullable = true) Integer speakerEnd,
        @Doc(value = "reporting words, as printed; null when there are none", nullable = true) String cue,
        @Doc("hash of the words without case and marks, 16 hex digits: the same words elsewhere have the same")
                String distinctId,
        @Doc(
                        value =
                                "issues of the codebook that its words name, ids of table issues in their order; empty when none; null in"
                                        + " rows of versions before 0.2",
                        nullable = true)
                List<String> issues,
        @Doc("belief that this speaker is quoted here, in at least half of the shorter of the words found and the words"
                        + " said, (0, 1]")
                double confidence,
        @Doc("rule or model that found it") String method) {}
