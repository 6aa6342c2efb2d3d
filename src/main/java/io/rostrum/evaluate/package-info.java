/**
 * Measures stages against gold data, without Spark, and starts training.
 *
 * <p>Trap: gold of others is read from where it lies; only figures and labels of our own enter the repository.
 */
package io.rostrum.evaluate;
