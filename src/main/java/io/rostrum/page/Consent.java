package io.rostrum.page;

import java.util.List;
import java.util.Locale;

/** Pages that ask for consent to cookies in place of the article. */
final class Consent {

    /** Longer ones hold an article, about cookies perhaps. */
    private static final int LONGEST = 5000;

    private static final int FEWEST_WORDS = 3;

    private Consent() {}

    /** Whether at least half of a short text is in paragraphs about consent, and it speaks of it in several ways. */
    static boolean isAskedFor(List<Block> blocks) {
        int all = blocks.stream().mapToInt(block -> block.text().length()).sum();
        return all > 0 && all <= LONGEST && isAboutConsent(blocks, all);
    }

    private static boolean isAboutConsent(List<Block> blocks, int all) {
        int about = 0;
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            String lower = block.text().toLowerCase(Locale.ROOT);
            about += PageWords.CONSENT.stream().anyMatch(lower::contains) ? lower.length() : 0;
            text.append(lower).append('\n');
        }
        String whole = text.toString();
        boolean isAsking = whole.contains("accept")
                || whole.contains("agree")
                || whole.contains("consent")
                || whole.contains("object to");
        boolean isOurs = whole.contains("we use") || whole.contains("we and our") || whole.contains("our partners");
        long words = PageWords.CONSENT.stream().filter(whole::contains).count();
        return 2 * about >= all && isAsking && isOurs && words >= FEWEST_WORDS;
    }
}
