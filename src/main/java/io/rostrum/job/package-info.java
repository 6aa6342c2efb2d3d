/**
 * One small class per job: data sets in, data sets out. SQL files of {@code jobs/} count, Java reads text.
 *
 * <p>The order is {@code Flow}'s: which files are new ({@code Ledger}), records ({@code Ingest}), which version of an article
 * counts ({@code Versions}), what has to be annotated ({@code Backlog}), facts ({@code Annotate}), stories
 * ({@code NearCopies}), what has to be counted again ({@code Recount}), reports, whether they agree ({@code Findings}).
 *
 * <p>Trap: a job must not read what it writes. What is counted goes through {@code Facts}, which leaves out what is below the
 * confidence and marks later near-copies.
 */
package io.rostrum.job;
