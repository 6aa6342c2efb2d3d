/**
 * Dumps as bytes in, articles and rejects out; no Spark here.
 *
 * <p>{@link io.rostrum.dump.DumpReader} tells the format of a file and gives its records one by one, in bounded
 * memory. Every record ends as exactly one {@link io.rostrum.dump.Article} or one {@link io.rostrum.dump.Reject}:
 * a reader never throws because of what is in a file, and never drops a record without saying so.
 *
 * <p>In this order: compression is taken off, files that are no dump are told, archives are opened, the format is told from the
 * first bytes and the name, a record's fields are found by a mapping, its texts are made plain, its day and id are told.
 *
 * <p>Trap: a position is an offset in the decompressed file.
 */
package io.rostrum.dump;
