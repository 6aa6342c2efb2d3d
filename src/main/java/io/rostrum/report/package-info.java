/**
 * The page beside the tables: puts data and the scripts of {@code resources/report} into one file.
 *
 * <p>Trap: the page must open without a network.
 */
package io.rostrum.report;
