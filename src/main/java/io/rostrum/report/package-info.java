/**
 * The page beside the tables: puts data and the scripts of {@code resources/report} into one file.
 *
 * <p>What the page shows is decided by the queries of {@code jobs/report} ({@code job.Report}) and by the scripts; here texts
 * are only made harmless and put together. {@link io.rostrum.report.Today} and {@link io.rostrum.report.AtomFeed} say the page's first
 * view to programs.
 *
 * <p>Trap: the page must open without a network, and a title or quotation must never become markup.
 */
package io.rostrum.report;
