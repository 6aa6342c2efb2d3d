package io.rostrum.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What only shows in many lines: tables in pieces, beginnings of other articles, sections without text. */
final class LineRuns {

    /** So many short lines in a row without a sentence are a table or a list. */
    private static final int FEWEST_FRAGMENTS = 4;

    private static final int FEWEST_TEASERS = 3;

    private LineRuns() {}

    /** Without short lines in a row that are no sentences; headings between them go with them. */
    static List<Block> withoutTables(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        List<Block> run = new ArrayList<>();
        for (Block block : blocks) {
            if (LineShape.isFragment(block) || block.isHeading()) {
                run.add(block);
            } else {
                kept.addAll(isTable(run) ? headingAtEnd(run) : run);
                run.clear();
                kept.add(block);
            }
        }
        kept.addAll(isTable(run) ? List.of() : run);
        return kept;
    }

    /** It is of what follows. */
    private static List<Block> headingAtEnd(List<Block> run) {
        int end = run.size();
        int first = end;
        while (first > 0 && run.get(first - 1).isHeading()) {
            first--;
        }
        return run.subList(first, end);
    }

    private static boolean isTable(List<Block> run) {
        return run.stream().filter(block -> !block.isHeading()).count() >= FEWEST_FRAGMENTS;
    }

    /** On a page where most of the text breaks off, what does is of other pages. */
    static List<Block> withoutTeasers(List<Block> blocks) {
        List<Block> prose = blocks.stream().filter(block -> block.prose() > 0).toList();
        long cut = prose.stream().filter(block -> LineShape.isCut(block.text())).count();
        return cut < FEWEST_TEASERS || 2 * cut < prose.size()
                ? blocks
                : blocks.stream()
                        .filter(block -> !LineShape.isCut(block.text()))
                        .toList();
    }

    /** Without what readers wrote: from a heading that says so, below some text, up to one of its rank. */
    static List<Block> withoutReaders(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        String rank = null;
        boolean isText = false;
        for (Block block : blocks) {
            if (rank != null && block.isHeading() && block.tag().compareTo(rank) <= 0) {
                rank = null;
            }
            if (isText && block.isHeading() && Filler.isOfReaders(block)) {
                rank = block.tag();
            }
            if (rank == null) {
                kept.add(block);
                isText |= block.prose() > 0;
            }
        }
        return kept;
    }

    /**
     * Without headings whose text is gone, or that nothing follows.
     *
     * @param before all blocks, of which {@code blocks} are left
     */
    static List<Block> withoutEmptySections(List<Block> before, List<Block> blocks) {
        Set<Block> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(blocks);
        Deque<Block> kept = new ArrayDeque<>();
        boolean isGone = false;
        for (int i = before.size() - 1; i >= 0; i--) {
            Block block = before.get(i);
            if (left.contains(block) && !isEmptySection(block, kept.peekFirst(), isGone)) {
                kept.addFirst(block);
                isGone = false;
            } else {
                isGone = true;
            }
        }
        return List.copyOf(kept);
    }

    /** @param isGone there was text between the two */
    private static boolean isEmptySection(Block block, Block next, boolean isGone) {
        return block.isHeading()
                && (next == null || isGone && next.isHeading() && next.tag().compareTo(block.tag()) <= 0);
    }
}
