/**
 * The command line: one class per command, each thin.
 *
 * <p>Trap: an option's default stands in {@code conf/rostrum.conf}, not in the option.
 */
package io.rostrum.command;
