package io.rostrum.quote;

import io.rostrum.english.Reading;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is found in a text about the leaders of the samples: {@code kind speaker: content} of every quotation, parts of a
 * split one joined by {@code +}, quotations by {@code ##}. A new line in the text is written {@code ¶}.
 */
final class QuotedText {

    private static final double COUNTED = 0.5;
    private static final MentionFinder MENTIONS = new MentionFinder(Registry.read(Path.of("samples/registry")));
    private static final QuotationFinder FINDER = new QuotationFinder();

    private QuotedText() {}

    static List<Quotation> find(Reading text) {
        return FINDER.find(text, MENTIONS.find(text, LocalDate.of(2031, 5, 4)));
    }

    /** Those that are counted by default. */
    static String counted(String line) {
        return atLeast(COUNTED, line);
    }

    static String atLeast(double least, String line) {
        String body = line.replace('¶', '\n');
        String found = find(Reading.of(body)).stream()
                .filter(quotation -> quotation.confidence() >= least)
                .map(quotation -> line(quotation, body))
                .collect(Collectors.joining(" ## "));
        return found.isEmpty() ? "none" : found;
    }

    private static String line(Quotation quotation, String body) {
        return quotation.kind().name().toLowerCase(Locale.ROOT) + " " + quotation.speakerName() + ": "
                + quotation.content().stream().map(span -> span.in(body)).collect(Collectors.joining(" + "));
    }
}
