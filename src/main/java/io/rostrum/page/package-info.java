/**
 * Articles out of web pages: main text and what a page says of it. No Spark, no network.
 *
 * <p>Start with {@link io.rostrum.page.PageReader}. The words it goes by are in {@code resources/page/words.txt}; how it
 * was chosen and how well it does is in {@code jobs/ingest/HTML.md}. Pages are hostile: nothing here recurses into one,
 * and a walk up from every element would be quadratic.
 */
package io.rostrum.page;
