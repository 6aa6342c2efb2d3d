package io.rostrum.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the main text of a page: leaves out what is named or marked as furniture, then goes down to the
 * element that holds most of the running text.
 *
 * <p>The idea of weighing elements by their running text is Readability's (Arc90, 2009); that link density tells
 * text from furniture is from Kohlschütter, Fankhauser and Nejdl (2010).
 */
final class MainText {

    /** Less than this share of a page's running text is hardly its article. */
    private static final double ENOUGH = 0.25;

    /** A child with this share of its parent's running text holds the article. */
    private static final double MOST = 0.7;

    /** An article goes on in the elements beside it when they add this share, */
    private static final double MUCH = 0.2;

    /** and are running text to this share. */
    private static final double PURE = 0.8;

    private static final Set<String> PARTS_OF_TEXT = Set.of("p", "ul", "ol", "li", "dl", "blockquote");

    private final Document document;
    private final Surroundings surroundings = new Surroundings();

    private MainText(Document document) {
        this.document = document;
    }

    /** Blocks of the main text in reading order. */
    static List<Block> of(Document document) {
        return new MainText(document).blocks();
    }

    /** Blocks of a text that may have tags in it, or line breaks. */
    static List<Block> lines(String text) {
        Document document = Markup.parse(text.replace("\n", "<br><br>"), null);
        Outline outline = Outline.of(document, new Surroundings()::isNoText);
        return outline.blocks(outline.root());
    }

    private List<Block> blocks() {
        Outline whole = Outline.of(document, surroundings::isNoText);
        Map<Element, Region> regions = new IdentityHashMap<>();
        whole.regions().forEach(region -> regions.put(region.element(), region));
        int prose = whole.root().prose();
        Outline outline = Outline.of(
                document,
                element -> surroundings.isFurniture(element) && !holdsHalf(element, regions.get(element), prose));
        Region main = main(outline);
        return main.prose() == 0 ? List.of() : outline.blocks(main);
    }

    /** Some pages name the whole layout after what stands beside the article; comments are never the article. */
    private boolean holdsHalf(Element element, Region region, int prose) {
        return region != null
                && region.prose() * 2 > prose
                && !surroundings.isNoText(element)
                && !surroundings.isComments(element);
    }

    private static Region main(Outline outline) {
        Region start = start(outline);
        Region region = start;
        while (region.largest() != null && region.largest().prose() >= MOST * region.prose()) {
            region = region.largest();
        }
        return widen(region, start);
    }

    /** The first {@code <article>} with a heading and enough text; the page when there is none. */
    private static Region start(Outline outline) {
        Region all = outline.root();
        for (Region region : outline.regions()) {
            if (region.element().nameIs("article") && region.isHeaded() && region.prose() > ENOUGH * all.prose()) {
                return region;
            }
        }
        return all;
    }

    /** The region, or the one around it, not beyond {@code limit}, in which the article goes on. */
    private static Region widen(Region region, Region limit) {
        Region main = region;
        Region wider = region;
        while (wider != limit) {
            wider = wider.parent();
            int prose = wider.prose() - main.prose();
            int chars = wider.chars() - main.chars();
            if (prose > MUCH * main.prose() && prose > PURE * chars
                    || PARTS_OF_TEXT.contains(main.element().normalName())) {
                main = wider;
            }
        }
        return main;
    }
}
