package io.rostrum.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
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
    private final Furniture furniture = new Furniture();

    private MainText(Document document) {
        this.document = document;
    }

    /** Blocks of the main text in reading order. */
    static List<Block> of(Document document) {
        return new MainText(document).blocks();
    }

    /** Blocks of a text that may have tags in it, or line breaks. */
    static List<Block> lines(String text) {
        Document document = Jsoup.parseBodyFragment(text.replace("\n", "<br><br>"));
        Outline outline = Outline.of(document, new Furniture()::isNoText);
        return outline.blocks(outline.regions().get(0));
    }

    private List<Block> blocks() {
        Outline whole = Outline.of(document, furniture::isNoText);
        int prose = whole.regions().get(0).prose();
        Outline strict = Outline.of(document, furniture::isFurniture);
        Region main = main(strict);
        if (main.prose() < ENOUGH * prose) {
            // Some pages name the whole layout after what stands beside the article.
            Outline lenient = withoutSmallFurniture(whole, prose / 2);
            Region other = main(lenient);
            if (other.prose() > 2 * main.prose()) {
                return lenient.blocks(other);
            }
        }
        return strict.blocks(main);
    }

    /** Furniture is kept when it holds that much running text, except comments. */
    private Outline withoutSmallFurniture(Outline whole, int much) {
        Map<Element, Region> regions = new IdentityHashMap<>();
        whole.regions().forEach(region -> regions.put(region.element(), region));
        return Outline.of(
                document,
                element -> furniture.isNoText(element)
                        || furniture.isComments(element)
                        || furniture.isFurniture(element)
                                && (!regions.containsKey(element)
                                        || regions.get(element).prose() < much));
    }

    private static Region main(Outline outline) {
        Region region = start(outline);
        while (region.largest() != null && region.largest().prose() >= MOST * region.prose()) {
            region = region.largest();
        }
        return widen(region);
    }

    /** The first {@code <article>} with a heading and enough text; the page when there is none. */
    private static Region start(Outline outline) {
        Region all = outline.regions().get(0);
        for (Region region : outline.regions()) {
            if (region.element().nameIs("article") && region.isHeaded() && region.prose() > ENOUGH * all.prose()) {
                return region;
            }
        }
        return all;
    }

    private static Region widen(Region region) {
        Region main = region;
        for (Region wider = region.parent(); wider != null; wider = wider.parent()) {
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
