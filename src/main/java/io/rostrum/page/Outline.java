package io.rostrum.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A page as blocks in reading order, and the regions they lie in; one walk, without recursion. */
final class Outline implements NodeFilter {

    final List<Block> blocks = new ArrayList<>();
    final List<Region> regions = new ArrayList<>();

    private final Predicate<Element> left;
    private final Deque<Region> open = new ArrayDeque<>();
    private final Line line = new Line();

    /** @param left elements to leave out with all they hold */
    Outline(Element root, Predicate<Element> left) {
        this.left = left;
        root.filter(this);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (left.test(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("br")) {
            if (line.breaks()) {
                flush();
            }
        } else if (element.nameIs("a")) {
            line.link(1);
        } else if (element.isBlock()) {
            flush();
            Region region = new Region(element, open.peek(), blocks.size());
            regions.add(region);
            open.push(region);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.nameIs("a")) {
                line.link(-1);
            } else if (!open.isEmpty() && open.peek().element == element) {
                flush();
                open.pop().close(blocks.size());
            }
        }
        return FilterResult.CONTINUE;
    }

    private void flush() {
        String text = line.text();
        if (!text.isEmpty()) {
            Region region = open.peek();
            Block block = new Block(text, line.linkChars(), region == null ? "" : region.element.normalName());
            blocks.add(block);
            if (region != null) {
                region.prose += block.prose();
            }
        }
        line.clear();
    }
}
