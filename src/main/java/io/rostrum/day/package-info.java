/**
 * Publication days out of what people and programs print; no Spark here. One reader for records, pages, file names and
 * addresses: what is not certain is unknown, never guessed.
 */
package io.rostrum.day;
