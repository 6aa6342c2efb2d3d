package io.rostrum.nlp;

/**
 * A value that a stage found, and where it stands.
 *
 * @param sentence  sentence of its first word in the article, from 0
 * @param paragraph paragraph of its first word, from 0
 */
public record Found<T>(T value, int sentence, int paragraph) {}
