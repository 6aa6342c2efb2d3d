package io.rostrum.day;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/** Offsets from UTC as printed after a time. */
final class UtcOffset {

    private static final int MOST_HOURS = 18;

    /** Zone names of RFC 822, and others that mean one thing; IST, say, means three. */
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("EST", -300),
            Map.entry("EDT", -240),
            Map.entry("CST", -360),
            Map.entry("CDT", -300),
            Map.entry("MST", -420),
            Map.entry("MDT", -360),
            Map.entry("PST", -480),
            Map.entry("PDT", -420),
            Map.entry("BST", 60),
            Map.entry("CET", 60),
            Map.entry("CEST", 120),
            Map.entry("EET", 120),
            Map.entry("EEST", 180),
            Map.entry("MSK", 180),
            Map.entry("JST", 540),
            Map.entry("KST", 540),
            Map.entry("HKT", 480),
            Map.entry("SGT", 480),
            Map.entry("AEST", 600),
            Map.entry("AEDT", 660),
            Map.entry("NZST", 720),
            Map.entry("NZDT", 780));

    /** American zones without a season, as newsrooms print them. */
    private static final Map<String, String> PLACES = Map.of(
            "ET", "America/New_York",
            "CT", "America/Chicago",
            "MT", "America/Denver",
            "PT", "America/Los_Angeles");

    private UtcOffset() {}

    /** Minutes east of UTC at a local time; 0 when there is no offset that can be read. */
    static int minutes(String text, LocalDateTime local) {
        String zone = text.startsWith("(") ? text.substring(1) : text;
        boolean isNamed = zone.startsWith("UTC") || zone.startsWith("GMT");
        zone = isNamed ? zone.substring(3).strip() : zone;
        if (!zone.isEmpty() && (zone.charAt(0) == '+' || zone.charAt(0) == '-' || zone.charAt(0) == '\u2212')) {
            return signed(zone);
        }
        if (isNamed) {
            return 0;
        }
        String name = zone.split("[ ,;)\\]]", 2)[0];
        Integer minutes = NAMES.get(name.toUpperCase(Locale.ROOT));
        return minutes == null ? ofPlace(PLACES.getOrDefault(name, name), local) : minutes;
    }

    private static int signed(String zone) {
        int hourDigits = Day.digits(zone, 1, 2) >= 0 ? 2 : 1;
        int hours = Day.digits(zone, 1, hourDigits);
        int at = 1 + hourDigits;
        int minutes = Day.digits(zone, zone.length() > at && zone.charAt(at) == ':' ? at + 1 : at, 2);
        if (hours < 0 || hours > MOST_HOURS) {
            return 0;
        }
        int east = hours * 60 + Math.max(minutes, 0);
        return zone.charAt(0) == '+' ? east : -east;
    }

    /** {@code Europe/Berlin}. */
    private static int ofPlace(String name, LocalDateTime local) {
        if (name.indexOf('/') < 0) {
            return 0;
        }
        try {
            return ZoneId.of(name).getRules().getOffset(local).getTotalSeconds() / 60;
        } catch (DateTimeException e) {
            return 0;
        }
    }
}
