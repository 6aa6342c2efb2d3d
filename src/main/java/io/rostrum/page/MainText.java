package io.rostrum.page;

import org.jsoup.nodes.Document;

/** Finds the main text of a page. */
final class MainText {

    static double SHARE = Double.parseDouble(System.getProperty("share", "0.7"));

    private MainText() {}

    static String of(Document document) {
        Outline strict = new Outline(document, Furniture::isFurniture);
        Outline outline = strict;
        Region main = main(outline);
        if (main == null || main.prose < 200) {
            Outline lenient = new Outline(document, Furniture::isNoText);
            Region other = main(lenient);
            if (other != null && (main == null || other.prose > 2 * main.prose)) {
                outline = lenient;
                main = other;
            }
        }
        StringBuilder body = new StringBuilder();
        if (main != null) {
            for (Block block : outline.blocks.subList(main.first, main.end)) {
                if (!block.isMostlyLinks() || block.text().length() < 0) {
                    body.append(body.isEmpty() ? "" : "\n").append(block.text());
                }
            }
        }
        return body.toString();
    }

    static Region main(Outline outline) {
        if (outline.regions.isEmpty()) {
            return null;
        }
        Region region = outline.regions.get(0);
        while (region.largest != null && region.largest.prose >= SHARE * region.prose) {
            region = region.largest;
        }
        return region;
    }
}
