package io.rostrum.page;

import java.time.LocalDate;

/**
 * An article as a web page tells it; null is unknown, nothing is guessed.
 *
 * @param url      canonical address, absolute; the address it was fetched from when the page names none
 * @param outlet   host name of the address without {@code www.}; null when there is no address
 * @param title    headline
 * @param day      publication day, UTC
 * @param language ISO 639-1 code that the page declares
 * @param body     main text, one line per paragraph; empty when there is none
 */
public record Page(String url, String outlet, String title, LocalDate day, String language, String body) {}
