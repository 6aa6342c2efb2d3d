package io.rostrum.job;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What annotates, by the bytes of all that decides what is found: 8 hex digits for each of its {@link #PARTS}, a dash between.
 *
 * @param name as in table {@code annotations}
 */
public record Annotator(String name) {

    /** Stands for an annotation that was lost. */
    public static final Annotator LOST = new Annotator("lost");

    static final List<String> PARTS = List.of("program", "registry", "lexicon", "reader", "pipeline");

    private static final int REGISTRY = 1;
    private static final int DIGITS = 8;

    /** @param parts texts that stand for the {@link #PARTS}, one for each */
    static Annotator of(List<String> parts) {
        if (parts.size() != PARTS.size()) {
            throw new IllegalArgumentException("An annotator has " + PARTS + ", not " + parts.size() + " parts");
        }
        return new Annotator(String.join(
                "-",
                parts.stream()
                        .map(part -> DigestUtils.sha256Hex(part).substring(0, DIGITS))
                        .toList()));
    }

    /** The parts that are others in another annotator, in their order; all of them where that is of an unknown kind. */
    public List<String> differences(Annotator other) {
        List<String> mine = List.of(name.split("-"));
        List<String> others = List.of(other.name.split("-"));
        return IntStream.range(0, PARTS.size())
                .filter(part -> others.size() != mine.size() || !mine.get(part).equals(others.get(part)))
                .mapToObj(PARTS::get)
                .toList();
    }

    /** Whether nothing but the registry is another. */
    public boolean differsByRegistry(Annotator other) {
        return differences(other).equals(List.of(PARTS.get(REGISTRY)));
    }
}
