/**
 * A sample of published rows that people judge, and what their answers say.
 *
 * <p>In this order: the rows drawn ({@link io.rostrum.sample.Draw}), what is asked about them ({@link io.rostrum.sample.Coding}),
 * the page and the sheets ({@link io.rostrum.sample.SampleFolder}), the codes read back, precision and agreement
 * ({@link io.rostrum.sample.SampleScores}).
 *
 * <p>Trap: coders must see nothing that tells how sure Rostrum is. What they may not see stands in {@code key.csv} alone.
 */
package io.rostrum.sample;
