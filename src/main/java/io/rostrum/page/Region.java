package io.rostrum.page;

import org.jsoup.nodes.Element;

/** A block element of a page, the blocks {@code [first, end)} inside it, and sums over them. */
final class Region {

    private final Element element;
    private final Region parent;
    private final int first;
    private int end;
    private int chars;
    private int prose;
    private boolean headed;
    private Region largest;

    /** @param parent null for the root */
    Region(Element element, Region parent) {
        this.element = element;
        this.parent = parent;
        this.first = parent == null ? 0 : parent.end;
        this.end = first;
    }

    /** The next block stands in this element itself. */
    void add(Block block) {
        end++;
        chars += block.text().length();
        prose += block.prose();
        headed |= block.isHeading();
    }

    /** The element has been read to its end. */
    void close() {
        if (parent != null) {
            parent.end = end;
            parent.chars += chars;
            parent.prose += prose;
            parent.headed |= headed;
            if (parent.largest == null || parent.largest.prose < prose) {
                parent.largest = this;
            }
        }
    }

    /** A heading stands in it. */
    boolean isHeaded() {
        return headed;
    }

    Element element() {
        return element;
    }

    Region parent() {
        return parent;
    }

    /** The child with the most prose; null when there is none. */
    Region largest() {
        return largest;
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    int chars() {
        return chars;
    }

    /** Characters of running text. */
    int prose() {
        return prose;
    }
}
