package io.rostrum.stance;

import io.rostrum.text.Span;

/**
 * The author's tone toward a leader in one sentence.
 *
 * @param leaderId   registry id of the leader
 * @param leaderName name in the registry
 * @param name       the leader's name in that sentence
 * @param confidence that the name means the leader, 0 to 1
 * @param score      p(for) - p(against), -1 to 1
 */
public record Tone(String leaderId, String leaderName, Span name, double confidence, double score) {}
