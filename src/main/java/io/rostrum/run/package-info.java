/**
 * One execution as a whole: its Spark session, its id, what it says while it runs, what it publishes.
 *
 * <p>In this order: the session with the settings that results depend on ({@link io.rostrum.run.Session}), the id, progress
 * stage by stage, publication with its note and the report, the summary on the screen. {@link io.rostrum.run.Upkeep} is what is
 * done beside nights.
 *
 * <p>Trap: a run's id is made of its input and settings, never of the clock.
 */
package io.rostrum.run;
