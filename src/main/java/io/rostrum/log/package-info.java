/**
 * What the program says of itself on standard error, line by line; nothing that a table holds.
 *
 * <p>A line begins with the time (UTC), the level and the run's id. {@code conf/log4j2.properties} writes Spark's lines alike.
 *
 * <p>Trap: the id reaches Spark's log by a system property, so one JVM runs one night at a time.
 */
package io.rostrum.log;
