package io.rostrum.page;

import io.rostrum.day.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines inside an article that are not its text: links to other articles, labels, calls to subscribe. */
final class Filler {

    /** Longer lines are text, whatever they begin with. */
    private static final int MAX_LABEL = 120;

    /** Longer notices of cookies and subscriptions there are hardly any. */
    private static final int MAX_NOTICE = 700;

    private static final int MAX_TIME = 50;

    private static final Pattern COPYRIGHT =
            Pattern.compile("(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\))?\\s*(?:19|20)\\d{2}\\b");

    /** The time of a post of a live blog. */
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[.:]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?");

    /** Lines of stars and dashes part what stands above and below. */
    private static final Pattern HAS_WORDS = Pattern.compile("[\\p{L}\\p{N}]");

    private static final Pattern COUNT = Pattern.compile("[\\d.,()]+");

    private static final double MANY_LINKS = 0.6;
    private static final double ALL_LINKS = 0.9;

    private Filler() {}

    /** @param titles as the page has its headline, which is not part of the text */
    static List<Block> without(List<Block> blocks, List<String> titles) {
        List<Block> kept = new ArrayList<>();
        boolean listing = false;
        for (Block block : LineRuns.withoutReaders(blocks)) {
            listing = beginsWithOneOf(block.text(), PageWords.LISTS, MAX_LABEL) || listing && isListed(block);
            if (!listing && !isLinks(block) && !isLabel(block) && !titles.contains(block.text())) {
                kept.add(block);
            }
        }
        List<Block> text = LineRuns.withoutEmptySections(blocks, LineRuns.withoutTables(LineRuns.withoutTeasers(kept)));
        boolean isNone = text.stream().allMatch(block -> block.prose() == 0);
        return isNone || Consent.isAskedFor(blocks) || isObstacle(blocks) ? List.of() : text;
    }

    /** Whether a heading stands above what readers wrote, however many they are. */
    static boolean isOfReaders(Block heading) {
        String words = COUNT.matcher(heading.text()).replaceAll("").strip();
        return beginsWithOneOf(words, PageWords.READERS, MAX_LABEL);
    }

    /** Hardly any text, and that an error or a check of the browser. */
    private static boolean isObstacle(List<Block> blocks) {
        String text = blocks.stream()
                .map(block -> block.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        return text.length() <= MAX_NOTICE && PageWords.OBSTACLES.stream().anyMatch(text::contains);
    }

    /** After a heading that lists other articles: their titles, as links. */
    private static boolean isListed(Block block) {
        return block.isHeading()
                || block.linkChars() > 0 && (block.prose() == 0 || block.tag().equals("li"));
    }

    private static boolean isLinks(Block block) {
        char last = block.text().charAt(block.text().length() - 1);
        boolean sentence = ".!?\"”…".indexOf(last) >= 0;
        return block.linkChars()
                > (sentence ? ALL_LINKS : MANY_LINKS) * block.text().length();
    }

    private static boolean isLabel(Block block) {
        return isTime(block)
                || !HAS_WORDS.matcher(block.text()).find()
                || !block.isHeading() && LineShape.isList(block.text())
                || isCopyright(block)
                || isDoor(block)
                || Credit.is(block.text())
                || beginsWithOneOf(block.text(), PageWords.LABELS, MAX_LABEL)
                || beginsWithOneOf(block.text(), PageWords.NOTICES, MAX_NOTICE)
                || block.text().startsWith("Follow ")
                        && block.text().length() <= MAX_LABEL
                        && PageWords.NETWORKS.stream().anyMatch(block.text()::contains);
    }

    /** The time of publication, on a line of its own. */
    private static boolean isTime(Block block) {
        return !block.isHeading()
                && block.text().length() <= MAX_TIME
                && (CLOCK.matcher(block.text()).matches() || Day.parse(block.text()) != null);
    }

    /** In a line at the top of a page, for those who have a name there. */
    private static boolean isDoor(Block block) {
        String text = block.text().toLowerCase(Locale.ROOT);
        return text.length() <= MAX_LABEL && PageWords.DOORS.stream().anyMatch(text::contains);
    }

    private static boolean isCopyright(Block block) {
        String text = block.text().toLowerCase(Locale.ROOT);
        return text.length() <= MAX_LABEL && COPYRIGHT.matcher(text).lookingAt();
    }

    private static boolean beginsWithOneOf(String line, Set<String> phrases, int longest) {
        if (line.length() > longest) {
            return false;
        }
        String text = line.toLowerCase(Locale.ROOT);
        boolean oneWord = true;
        for (int end = 1; end <= Math.min(text.length(), MAX_LABEL); end++) {
            char next = end == text.length() ? '.' : text.charAt(end);
            // "Related: …" is a label, "Related costs …" begins a sentence.
            if (!Character.isLetter(next) && !(oneWord && next == ' ') && phrases.contains(text.substring(0, end))) {
                return true;
            }
            oneWord &= next != ' ';
        }
        return false;
    }
}
