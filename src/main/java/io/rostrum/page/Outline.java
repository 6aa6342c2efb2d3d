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

    private final List<Block> blocks = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final Predicate<Element> leftOut;
    private final Deque<Region> open = new ArrayDeque<>();
    private final Line line = new Line();

    private Outline(Predicate<Element> leftOut) {
        this.leftOut = leftOut;
    }

    /** @param leftOut elements to leave out with all they hold */
    static Outline of(Element root, Predicate<Element> leftOut) {
        Outline outline = new Outline(leftOut);
        Region all = new Region(root, null);
        outline.regions.add(all);
        outline.open.push(all);
        root.filter(outline);
        outline.flush();
        all.close();
        return outline;
    }

    /** The whole page. */
    Region root() {
        return regions.get(0);
    }

    /** Block elements in the order of the page, the root first. */
    List<Region> regions() {
        return regions;
    }

    List<Block> blocks(Region region) {
        return blocks.subList(region.first(), region.end());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element && depth > 0) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (leftOut.test(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("br")) {
            if (line.breaks()) {
                flush();
            }
        } else if (element.nameIs("a")) {
            line.link(1);
        } else if (element.nameIs("q")) {
            line.append("“"); // browsers print the marks
        } else if (element.isBlock()) {
            flush();
            Region region = new Region(element, open.peek());
            regions.add(region);
            open.push(region);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && depth > 0) {
            if (element.nameIs("a")) {
                line.link(-1);
            } else if (element.nameIs("q")) {
                line.append("”");
            } else if (open.peek().element().equals(element)) {
                flush();
                open.pop().close();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void flush() {
        Block block = line.end(open.peek().element().normalName());
        if (block != null) {
            blocks.add(block);
            open.peek().add(block);
        }
    }
}
