package io.rostrum.page;

import org.jsoup.nodes.Element;

/** An element of a page and the blocks {@code [first, end)} inside it. */
final class Region {

    final Element element;
    final Region parent;
    final int first;
    int end;
    int prose;
    Region largest;

    Region(Element element, Region parent, int first) {
        this.element = element;
        this.parent = parent;
        this.first = first;
    }

    /** The element has been read to its end. */
    void close(int blocks) {
        end = blocks;
        if (parent != null) {
            parent.prose += prose;
            if (parent.largest == null || parent.largest.prose < prose) {
                parent.largest = this;
            }
        }
    }
}
