/**
 * One small class per job: data sets in, data sets out. SQL files of {@code jobs/} count, Java reads text.
 *
 * <p>Trap: a job must not read what it writes; {@code Flow} says in which order they run.
 */
package io.rostrum.job;
