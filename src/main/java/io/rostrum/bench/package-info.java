/**
 * How fast it is: a night and its stages beside a job that only copies and the usual Spark NLP pipeline.
 *
 * <p>In this order: a dump is mixed from a source ({@link io.rostrum.bench.BenchDump}), every step runs once to warm up and
 * then some rounds, the median of each is set beside that of the job that only copies.
 *
 * <p>Trap: only ratios within one run mean something; machines drift.
 */
package io.rostrum.bench;
