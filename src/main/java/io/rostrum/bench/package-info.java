/**
 * How fast it is: a night and its stages beside a job that only copies and the usual Spark NLP pipeline.
 *
 * <p>Trap: only ratios within one run mean something; machines drift.
 */
package io.rostrum.bench;
