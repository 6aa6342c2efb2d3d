/**
 * Articles out of web pages: main text and what a page says of it. No Spark, no network.
 *
 * <p>Start with {@link io.rostrum.page.PageReader}. In this order: what the page says of itself (JSON-LD, meta tags), furniture is
 * left out, the element with most of the running text ({@code MainText}), lines that are filler
 * ({@code Filler}: by words and links, {@code LineShape}: by form, {@code LineRuns}: by what stands around), JSON-LD's text where it is
 * much longer. The words it goes by are in {@code resources/page/words.txt}; how it was chosen and how well it does is in
 * {@code jobs/ingest/HTML.md}.
 *
 * <p>Trap: pages are hostile. Nothing here recurses into one, and a walk up from every element would be quadratic.
 */
package io.rostrum.page;
