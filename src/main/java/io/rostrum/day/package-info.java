/**
 * Publication days out of what people and programs print; no Spark here. One reader for records, pages, file names and
 * addresses: what is not certain is unknown, never guessed.
 *
 * <p>{@link io.rostrum.day.Day} tries in this order: words that say what happened then ("updated" is no publication), ISO
 * 8601, epoch numbers, printed times. A time with an offset is moved to UTC. Days outside 1800 to 2100 are unknown.
 *
 * <p>Trap: {@code 4/5/2019} is a day only where {@link io.rostrum.day.DayOrder} is known; a caller that drops the order
 * loses the day, without an error.
 */
package io.rostrum.day;
