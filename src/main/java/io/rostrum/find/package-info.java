/**
 * Published tables asked for somebody or something.
 *
 * <p>Trap: who is not found may be misspelt. {@link io.rostrum.find.PublishedNames} tells that from having no rows.
 */
package io.rostrum.find;
