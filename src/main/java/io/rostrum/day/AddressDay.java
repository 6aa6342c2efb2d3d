package io.rostrum.day;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in the addresses of articles: {@code /2019/01/04/rain}, {@code /2019/jan/04/rain}, {@code /2019-01-04-rain}, {@code /rain-2019-01-04}. */
public final class AddressDay {

    private static final int LONGEST = 1000;

    private static final Pattern IN_PATH =
            Pattern.compile("/((?:19|20)\\d{2})[-/](\\d{1,2}|[a-z]{3})[-/](\\d{1,2})(?=[/_.-]|$)");

    private static final Pattern AT_END =
            Pattern.compile("-((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?=/?(?:\\.html?)?(?:[?#].*)?$)");

    private static final Pattern COMPACT = Pattern.compile("/((?:19|20)\\d{2})(\\d{2})(\\d{2})(?=[/_-])");

    private AddressDay() {}

    /** Null when the address, null too, names none. */
    public static LocalDate of(String url) {
        if (url == null || url.length() > LONGEST) {
            return null;
        }
        Matcher path = IN_PATH.matcher(url);
        if (path.find()) {
            int month = PrintedTime.month(path.group(2));
            return Day.parse(String.format(
                    java.util.Locale.ROOT,
                    "%s-%s-%s",
                    path.group(1),
                    two(month == 0 ? path.group(2) : Integer.toString(month)),
                    two(path.group(3))));
        }
        Matcher end = AT_END.matcher(url);
        if (end.find()) {
            return Day.parse(end.group(1) + end.group(2) + end.group(3));
        }
        Matcher compact = COMPACT.matcher(url);
        return compact.find() ? Day.parse(compact.group(1) + compact.group(2) + compact.group(3)) : null;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
