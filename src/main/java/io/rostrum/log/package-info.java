/** What the program says of itself on standard error, line by line; nothing that a table holds. */
package io.rostrum.log;
