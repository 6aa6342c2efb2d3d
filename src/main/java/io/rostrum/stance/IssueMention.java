package io.rostrum.stance;

import io.rostrum.text.Span;
import java.io.Serializable;

/**
 * An issue of the codebook that a text names.
 *
 * @param issue its id, without a place
 * @param span  the words that name it
 */
public record IssueMention(String issue, Span span) implements Serializable {}
