/**
 * Makes the files of a registry of leaders from what others have: a Wikidata dump, the answer of a query service, a CSV.
 *
 * <p>Knows no Spark; {@code job.LeadersImport} hands it the lines.
 */
package io.rostrum.registry;
