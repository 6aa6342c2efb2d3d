package io.rostrum.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Tells what stands around the article of one page, by element, role, and the words of class and id names. */
final class Furniture {

    private final Map<String, Part> parts = new HashMap<>();

    /** The element holds code, controls or navigation. */
    boolean isNoText(Element element) {
        return PageWords.TAGS.contains(element.normalName());
    }

    boolean isFurniture(Element element) {
        return isNoText(element)
                || isHidden(element)
                || PageWords.ROLES.contains(element.attr("role"))
                || isNamedPart(element) && (part(element) == Part.FURNITURE || part(element) == Part.COMMENTS);
    }

    boolean isComments(Element element) {
        return isNamedPart(element) && part(element) == Part.COMMENTS;
    }

    /** Class names of these tell of the page as a whole. */
    private static boolean isNamedPart(Element element) {
        return !element.nameIs("html") && !element.nameIs("body") && !element.nameIs("article");
    }

    private Part part(Element element) {
        if (element.attr("itemprop").equals("articleBody")) {
            return Part.ARTICLE;
        }
        Part byClass = parts.computeIfAbsent(element.className(), Part::of);
        Part byId = parts.computeIfAbsent(element.id(), Part::of);
        return byClass.compareTo(byId) < 0 ? byClass : byId;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }
}
