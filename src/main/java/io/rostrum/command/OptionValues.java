package io.rostrum.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Texts of options as values; one that is none is told without Java's words. */
public final class OptionValues {

    private OptionValues() {}

    /** Teaches a command line, with all its commands, to read them. */
    public static void in(CommandLine line) {
        line.registerConverter(LocalDate.class, OptionValues::day);
        line.registerConverter(int.class, OptionValues::whole);
        line.registerConverter(Integer.class, OptionValues::whole);
        line.registerConverter(Double.class, text -> number(text, Double::valueOf, "a number like 0.5"));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong("a day of the calendar like 2031-03-04", text);
        }
    }

    private static Integer whole(String text) {
        return number(text, Integer::valueOf, "a whole number");
    }

    private static <N> N number(String text, Function<String, N> read, String expected) {
        try {
            return read.apply(text);
        } catch (NumberFormatException e) {
            throw wrong(expected, text);
        }
    }

    private static TypeConversionException wrong(String expected, String text) {
        return new TypeConversionException("must be " + expected + ", is \"" + text + "\"");
    }
}
