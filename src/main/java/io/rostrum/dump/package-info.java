/**
 * Dumps as bytes in, articles and rejects out; no Spark here.
 *
 * <p>{@link io.rostrum.dump.DumpReader} tells the format of a file and gives its records one by one, in bounded
 * memory. Every record ends as exactly one {@link io.rostrum.dump.Article} or one {@link io.rostrum.dump.Reject}:
 * a reader never throws because of what is in a file, and never drops a record without saying so. Trap: a position is
 * an offset in the decompressed file.
 */
package io.rostrum.dump;
