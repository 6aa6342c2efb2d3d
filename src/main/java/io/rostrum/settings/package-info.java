/**
 * What a run is told: keys of {@code conf/rostrum.conf}, checked together before anything is read.
 *
 * <p>Trap: a key that has no effect on results must be listed in {@code Settings}, or the run's id changes with it.
 */
package io.rostrum.settings;
