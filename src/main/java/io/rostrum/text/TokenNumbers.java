package io.rostrum.text;

/** The numbers that a vocabulary gives a text's tokens; those of the vocabularies that came before it follow. */
record TokenNumbers(Object vocabulary, int[] byToken, TokenNumbers next) {}
