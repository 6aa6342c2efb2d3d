/**
 * English, in one place: parts of speech, classes of words, quotation marks, noun phrases, verb forms.
 *
 * <p>{@link io.rostrum.english.Reading} reads an article once, in this order: tokens, parts of speech, regions in
 * quotation marks, units (sentences that marks do not break), noun phrases. Every finder takes that reading; none reads
 * marks or words anew. Word lists stand in {@code conf/english}: {@code words.txt} (each class once),
 * {@code given-names.txt}, {@code roles.txt} (nouns of offices), {@code synonyms.txt},
 * {@code agencies.txt} (news agencies), {@code cues.tsv} (learnt) and {@code cues.own.tsv} (by hand). No other English words stand in the code, but single ones that a rule is about.
 *
 * <p>Whose words they are, and who is meant, is not decided here.
 *
 * <p>This package and {@code conf/english} are the seam for another language. It would have to bring: a tagger's weights,
 * the same classes of words, cues, given names, quotation marks, noun phrases and verb forms of its own, and models of
 * quotations and stances learnt on its texts. Until then {@code ingest.language} takes {@code en} only.
 *
 * <p>Trap: a region's tokens include its marks, so {@code Reading.isQuoted} is true for the marks too.
 */
package io.rostrum.english;
