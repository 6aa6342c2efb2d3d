/**
 * What every text has, whatever its language: characters, tokens, sentences, paragraphs, spans.
 *
 * <p>In this order: paragraphs are lines, tokens are found in them, sentences end at tokens, a passage is words with the
 * sentences about them. What a word means is said in
 * {@code english}; only {@code SentenceEnd} asks for words here, for abbreviations and what a sentence opens with.
 * {@code WordFile} reads the lists of all packages, {@code Xml} writes what is XML.
 *
 * <p>Trap: spans are half-open and count UTF-16 units, so an emoji is two; SQL's {@code length} counts code points.
 */
package io.rostrum.text;
