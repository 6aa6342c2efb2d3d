/**
 * Makes the files of a registry of leaders from what others have: a Wikidata dump, the answer of a query service, a CSV.
 * What the files mean to a text is {@code leader}'s.
 *
 * <p>In this order: a term is read from a row or an entity, or left out with the reason ({@link io.rostrum.registry.Tenure}); its
 * role is told from the title ({@code Roles}), the surname from the name ({@code Surnames}); overlapping terms of one person
 * in one office become one ({@link io.rostrum.registry.RegistryDraft}); the files are read back as {@code --registry} would.
 *
 * <p>Knows no Spark; {@code job.LeadersImport} hands it the lines.
 *
 * <p>Trap: a Wikidata line is parsed only when its text says that it may matter, since nearly all of them do not.
 */
package io.rostrum.registry;
