package io.rostrum.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what stands around the article of one page, by element, role, and the words of class and id names. */
final class Surroundings {

    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");

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
        return !WHOLE.contains(element.normalName());
    }

    private Part part(Element element) {
        if (element.attr("itemprop").equals("articleBody")) {
            return Part.ARTICLE;
        }
        Part part = Part.UNKNOWN;
        // A custom element, amp-sidebar say, is named as others are by class.
        String tag = element.normalName().indexOf('-') < 0 ? "" : element.normalName();
        for (String names : new String[] {element.className(), element.id(), tag}) {
            Part next = parts.computeIfAbsent(names, Part::of);
            part = next.compareTo(part) < 0 ? next : part;
        }
        return part;
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
