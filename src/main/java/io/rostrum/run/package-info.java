/**
 * One execution as a whole: its Spark session, its id, what it says while it runs, what it publishes.
 *
 * <p>Trap: a run's id is made of its input and settings, never of the clock.
 */
package io.rostrum.run;
