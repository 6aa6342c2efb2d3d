/**
 * Measures stages against gold data, without Spark, and starts training.
 *
 * <p>In this order: a row of gold is read and checked, the finders of the jar run on its text, what they find is compared,
 * the tally is printed and the predictions are written. How each task matches is said in its {@code …Match} or
 * {@code …Tally}.
 *
 * <p>Trap: gold of others is read from where it lies; only figures and labels of our own enter the repository. Places in gold
 * count code points, {@link io.rostrum.evaluate.CodePoints} converts them.
 */
package io.rostrum.evaluate;
