package io.rostrum.table;

import java.time.LocalDate;

@Doc("One row per piece of evidence that an analysed article presents a holder as for, against or neutral to a target.")
public record StanceRow(
        @Doc("article it stands in") String articleId,
        @Doc("publication day of the article, UTC") LocalDate day,
        @Doc(value = "outlet of the article; null when unknown", nullable = true) String outlet,
        @Doc("leader, person, country, organisation or unnamed") String holderType,
        @Doc(value = "registry id or country code of the holder; null when it has none", nullable = true)
                String holderId,
        @Doc("name of the holder") String holderName,
        @Doc("leader, person, country, organisation or issue") String targetType,
        @Doc(
                        value =
                                "registry id, code of a country or organisation, or issue id of the target, with a place like peace-deal:SYR; null when it has none",
                        nullable = true)
                String targetId,
        @Doc("name of the target; the words of the text when it has no id") String targetName,
        @Doc("direct_quote, indirect_speech or reported_act") String channel,
        @Doc(
                        value =
                                "the quotation that says it, as quote of quotes in the same article; null for a reported act, and in rows of versions before 0.2",
                        nullable = true)
                Integer quote,
        @Doc(
                        value =
                                "key of the sentence of the words that carry the polarity, where that has eight words or more, else of the paragraph: the"
                                        + " same words have the same one, whatever case and marks, and table furniture"
                                        + " tells by it what is not counted; null where both are shorter, and in rows of"
                                        + " versions before 0.3",
                        nullable = true)
                Long passage,
        @Doc("for, against or neutral; what is neutral takes no side, has a confidence below .5 and is never counted")
                String label,
        @Doc("belief in for, given holder and target, 0 to 1; the three beliefs sum to 1") double pFor,
        @Doc("belief in neutral, given holder and target, 0 to 1") double pNeutral,
        @Doc("belief in against, given holder and target, 0 to 1") double pAgainst,
        @Doc("belief that holder, target and label are right, (0, 1]") double confidence,
        @Doc("asserted, negated, denied, conditional or demand") String modality,
        @Doc("rule or model that found it") String method,
        @Doc("first character of the words that carry the polarity, UTF-16 units of the body") int triggerBegin,
        @Doc("one past the last character of these words") int triggerEnd,
        @Doc("first character of the evidence") int evidenceBegin,
        @Doc("one past the last character of the evidence") int evidenceEnd,
        @Doc("the evidence, as printed") String evidence) {}
