package io.rostrum.dump;

import io.rostrum.day.AddressDay;
import io.rostrum.day.Day;
import io.rostrum.day.DayOrder;
import io.rostrum.page.Page;
import io.rostrum.page.PageReader;
import io.rostrum.page.WrappedAddress;
import io.rostrum.text.Credentials;
import java.time.LocalDate;

/**
 * What a record says, before it is looked at; null or blank is unknown.
 *
 * @param day   publication time as printed
 * @param order what {@code 4/5/2019} means in records of this kind; null for whatever it means in the file
 */
record Draft(String url, String outlet, String title, String day, String body, DayOrder order) {

    Draft(String url, String outlet, String title, String day, String body) {
        this(url, outlet, title, day, body, null);
    }

    /** The record as an article, or a reject when it has no text. */
    DumpRecord finish(long position, ReadOptions options) {
        if (WebPage.isOne(body)) {
            return ofPage(position, options);
        }
        LocalDate published = blank(day) ? null : Day.parse(day, order == null ? options.order() : order);
        published = published == null ? AddressDay.of(url) : published;
        published = published == null && blank(day) ? options.day() : published;
        String text = blank(body) ? body : PlainText.of(body);
        String plainTitle = blank(title) ? null : PlainText.line(title);
        boolean isNowhere = blank(outlet) && UrlKey.host(url) == null;
        Draft plain = new Draft(url, isNowhere ? options.outlet() : outlet, plainTitle, day, text);
        return finish(position, plain, published);
    }

    /** What the record says counts, then what the page in it says. */
    private DumpRecord ofPage(long position, ReadOptions options) {
        Page page = PageReader.read(body, url);
        LocalDate paged = page.day() == null ? options.day() : page.day();
        ReadOptions otherwise = options.placed(paged, options.outlet());
        return new Draft(
                        blank(url) ? page.url() : url,
                        blank(outlet) ? page.outlet() : outlet,
                        blank(title) ? page.title() : title,
                        day,
                        page.body(),
                        order)
                .finish(position, otherwise);
    }

    /** The same for a record whose day is known already, and whose texts are plain; null for unknown. */
    static DumpRecord finish(long position, Draft draft, LocalDate day) {
        String body = draft.body == null ? "" : BodyText.clean(draft.body);
        if (body.isEmpty()) {
            return new Reject(position, "no text", draft.toString());
        }
        String url = blank(draft.url)
                ? null
                : Credentials.cut(WrappedAddress.inner(BodyText.line(draft.url).replace("&amp;", "&")));
        String outlet = Outlet.of(draft.outlet, url);
        String title = blank(draft.title) ? null : BodyText.line(draft.title);
        String id = ArticleId.of(url, outlet, title, body);
        return new Article(position, id, day, outlet, url, title, body, Language.of(body));
    }

    /** How many of its fields are filled; 0 without a text. */
    int fields() {
        boolean[] filled = {!blank(url), !blank(outlet), !blank(title), !blank(day), !blank(body)};
        int fields = 0;
        for (boolean isFilled : filled) {
            fields += isFilled ? 1 : 0;
        }
        return blank(body) ? 0 : fields;
    }

    /** It says nothing but a text: the record may lie inside another. */
    boolean isOnlyBody() {
        return url == null && outlet == null && title == null && day == null;
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
