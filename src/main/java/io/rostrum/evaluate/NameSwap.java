package io.rostrum.evaluate;

import io.rostrum.text.Span;

/** A row with the name of the holder in the target's place and the other way round: its label must stay. */
final class NameSwap {

    private NameSwap() {}

    /**
     * Null when holder or target is not a name of one word, or one of them is a plural ("Democrats"): the sentence would
     * not stay a sentence.
     */
    static StanceGold of(StanceGold row) {
        Span holder = row.holder();
        Span target = row.target();
        if (holder == null || target == null || holder.overlaps(target)) {
            return null;
        }
        String holding = holder.in(row.text());
        String meant = target.in(row.text());
        if (!isName(holding) || !isName(meant) || holding.endsWith("s") != meant.endsWith("s")) {
            return null;
        }
        return holder.begin() < target.begin() ? swapped(row, holder, target) : mirrored(swapped(row, target, holder));
    }

    private static StanceGold swapped(StanceGold row, Span first, Span second) {
        String text = row.text();
        String swapped = text.substring(0, first.begin())
                + second.in(text)
                + text.substring(first.end(), second.begin())
                + first.in(text)
                + text.substring(second.end());
        int moved = second.length() - first.length();
        Span firstNow = new Span(first.begin(), first.end() + moved);
        Span secondNow = new Span(second.begin() + moved, second.end());
        return new StanceGold(row.id(), row.corpus(), row.split(), swapped, firstNow, secondNow, row.label());
    }

    private static StanceGold mirrored(StanceGold row) {
        return new StanceGold(row.id(), row.corpus(), row.split(), row.text(), row.target(), row.holder(), row.label());
    }

    private static boolean isName(String words) {
        return Character.isUpperCase(words.charAt(0)) && words.chars().allMatch(Character::isLetter);
    }
}
