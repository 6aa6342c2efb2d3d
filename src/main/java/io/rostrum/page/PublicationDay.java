package io.rostrum.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the day a page says it was published. */
final class PublicationDay {

    private static final Pattern IN_PATH =
            Pattern.compile("/((?:19|20)\\d{2})[-/](\\d{1,2}|[a-z]{3})[-/](\\d{1,2})(?=[/_.-]|$)");

    private PublicationDay() {}

    /** From linked data, meta tags, marked-up elements, the address, {@code <time>}: the first that tells; or null. */
    static LocalDate of(Document document, LinkedData data, MetaTags meta, String url) {
        LocalDate day = DayText.parse(data.text("datePublished"));
        for (String content : meta.contents(PageWords.DAY_TAGS)) {
            day = day == null ? DayText.parse(content) : day;
        }
        for (Element element : document.select("[itemprop=datePublished], time[pubdate], [property=datePublished]")) {
            day = day == null ? dayOf(element) : day;
        }
        day = day == null ? inAddress(url) : day;
        return day == null ? onlyTime(document) : day;
    }

    private static LocalDate dayOf(Element element) {
        for (String attribute : new String[] {"content", "datetime"}) {
            if (element.hasAttr(attribute)) {
                return DayText.parse(element.attr(attribute));
            }
        }
        return DayText.parse(element.ownText());
    }

    static LocalDate inAddress(String url) {
        Matcher match = IN_PATH.matcher(url == null || url.length() > 1000 ? "" : url);
        if (!match.find()) {
            return null;
        }
        int month = DayText.month(match.group(2));
        return DayText.parse(match.group(1) + "-" + (month == 0 ? match.group(2) : month) + "-" + match.group(3));
    }

    /** The day of the {@code <time>} elements of the first article, else of the page; null when they differ. */
    private static LocalDate onlyTime(Document document) {
        Element article = document.selectFirst("article");
        for (Element where : article == null ? List.of(document) : List.of(article, document)) {
            Set<LocalDate> days = where.select("time[datetime]").stream()
                    .map(PublicationDay::dayOf)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            if (!days.isEmpty()) {
                return days.size() == 1 ? days.iterator().next() : null;
            }
        }
        return null;
    }
}
