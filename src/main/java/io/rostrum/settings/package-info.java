/**
 * What a run is told: keys of {@code conf/rostrum.conf}, checked together before anything is read.
 *
 * <p>In this order: the defaults, the file of {@code --conf} over them, the command line over both. Then unknown keys and bad
 * values are gathered, and all of them are told at once.
 *
 * <p>Trap: a key that has no effect on results must be listed in {@code Settings}, or the run's id changes with it.
 */
package io.rostrum.settings;
