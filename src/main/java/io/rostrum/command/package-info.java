/**
 * The command line: one class per command, each thin. What a command does stands in {@code Flow} or in a package of its own.
 *
 * <p>In this order: picocli reads the options, the options are laid over the settings, all settings are checked together,
 * Spark starts, the warehouse is looked for, the command runs. {@link io.rostrum.command.Failure} turns what went wrong
 * into one message and an exit code.
 *
 * <p>Trap: an option's default stands in {@code conf/rostrum.conf}, not in the option.
 */
package io.rostrum.command;
