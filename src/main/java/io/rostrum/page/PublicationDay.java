package io.rostrum.page;

import io.rostrum.day.AddressDay;
import io.rostrum.day.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the day a page says it was published. */
final class PublicationDay {

    /** Parts of names of classes. */
    private static final List<String> PRINTED = List.of(
            "publish",
            "pubdate",
            "pub-date",
            "pub_date",
            "posted",
            "post-date",
            "entry-date",
            "article-date",
            "article__date",
            "dateline");

    private static final String PRINTED_IN_ARTICLE = "time:not([datetime]), .date, .timestamp";
    private static final int MOST_PARTS = 5;

    private static final int LONGEST = 80;

    private PublicationDay() {}

    /** From linked data, meta tags, marked-up elements, the address, {@code <time>}: the first that tells; or null. */
    static LocalDate of(Document document, LinkedData data, MetaTags meta, String url) {
        LocalDate day = Day.parse(data.text("datePublished"));
        for (String content : meta.contents(PageWords.DAY_TAGS)) {
            day = day == null ? Day.parse(content) : day;
        }
        for (Element element : document.select("[itemprop=datePublished], time[pubdate], [property=datePublished]")) {
            day = day == null ? dayOf(element) : day;
        }
        day = day == null ? AddressDay.of(url) : day;
        return day == null ? onlyShown(document) : day;
    }

    private static LocalDate onlyShown(Document document) {
        Element article = document.selectFirst("article");
        LocalDate day = onlyTime(document, article);
        return day == null ? onlyPrinted(document, article) : day;
    }

    /** The day of elements whose class says that it is that of publication; null when they differ. */
    private static LocalDate onlyPrinted(Document document, Element article) {
        // Not "article .date": on a page as deep as it is long, looking up from each element never ends.
        Stream<Element> inArticle = article == null ? Stream.of() : article.select(PRINTED_IN_ARTICLE).stream();
        Stream<Element> printed =
                document.getElementsByAttribute("class").stream().filter(PublicationDay::isPrinted);
        Set<LocalDate> days = Stream.concat(printed, inArticle)
                .filter(element -> !isOfChange(element))
                .map(PublicationDay::shortText)
                .filter(text -> text.length() <= LONGEST)
                .map(Day::parse)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return days.size() == 1 ? days.iterator().next() : null;
    }

    private static boolean isPrinted(Element element) {
        String classes = element.className().toLowerCase(Locale.ROOT);
        return PRINTED.stream().anyMatch(classes::contains);
    }

    /** The element's text, of one that holds others no deeper than their own. */
    private static String shortText(Element element) {
        boolean isShallow = element.childrenSize() <= MOST_PARTS
                && element.children().stream().allMatch(child -> child.childrenSize() == 0);
        return isShallow ? element.text() : element.ownText();
    }

    private static LocalDate dayOf(Element element) {
        for (String attribute : new String[] {"content", "datetime"}) {
            if (element.hasAttr(attribute)) {
                return Day.parse(element.attr(attribute));
            }
        }
        return Day.parse(element.ownText());
    }

    /** The day of the {@code <time>} elements of the first article, else of the page; null when they differ. */
    private static LocalDate onlyTime(Document document, Element article) {
        for (Element where : article == null ? List.of(document) : List.of(article, document)) {
            Set<LocalDate> days = where.select("time[datetime]").stream()
                    .filter(time -> !isOfChange(time))
                    .map(PublicationDay::dayOf)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            if (!days.isEmpty()) {
                return days.size() == 1 ? days.iterator().next() : null;
            }
        }
        return null;
    }

    /** The time says when the page was changed. */
    private static boolean isOfChange(Element time) {
        String named = (time.attr("itemprop") + " " + time.className() + " " + time.ownText()).toLowerCase(Locale.ROOT);
        return named.contains("modified") || named.contains("updated");
    }
}
