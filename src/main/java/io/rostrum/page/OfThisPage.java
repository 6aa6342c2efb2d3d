package io.rostrum.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

/** Tells, of several articles that a page's linked data lists, the one that stands on the page. */
final class OfThisPage {

    private final List<String> addresses;
    private final List<String> titles;

    /** @param addresses the page's own; null for unknown. */
    OfThisPage(List<String> addresses, List<String> titles) {
        this.addresses = addresses.stream()
                .filter(Objects::nonNull)
                .map(OfThisPage::place)
                .toList();
        this.titles = titles.stream()
                .filter(Objects::nonNull)
                .map(OfThisPage::letters)
                .toList();
    }

    /**
     * The one that names the page's address, else the one that has its title, else the only one. Of several that are
     * told apart by their headlines, and none of them this page's, it is none; then, and of none, one without fields.
     */
    JsonNode choose(List<JsonNode> objects) {
        if (objects.size() > 1) {
            for (Predicate<JsonNode> sign : List.<Predicate<JsonNode>>of(this::isAddressed, this::isTitled)) {
                for (JsonNode object : objects) {
                    if (sign.test(object)) {
                        return object;
                    }
                }
            }
        }
        boolean isOne = objects.stream().map(OfThisPage::headline).distinct().count() == 1;
        return isOne ? objects.get(0) : MissingNode.getInstance();
    }

    private boolean isAddressed(JsonNode object) {
        JsonNode main = object.path("mainEntityOfPage");
        String[] named = {
            main.asText(),
            main.path("@id").asText(),
            main.path("url").asText(),
            object.path("url").asText()
        };
        for (String address : named) {
            if (!address.isBlank() && addresses.contains(place(address))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTitled(JsonNode object) {
        String headline = headline(object);
        return !headline.isEmpty() && titles.stream().anyMatch(title -> title.startsWith(headline));
    }

    private static String headline(JsonNode object) {
        return letters(object.path("headline").asText());
    }

    private static String letters(String title) {
        StringBuilder letters = new StringBuilder();
        title.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** An address without what differs between two names of one page. */
    private static String place(String address) {
        String place = address.strip().replaceFirst("^(?i:https?:)?//(?i:www\\.)?", "");
        int end = place.indexOf('#');
        place = end < 0 ? place : place.substring(0, end);
        return place.endsWith("/") ? place.substring(0, place.length() - 1) : place;
    }
}
