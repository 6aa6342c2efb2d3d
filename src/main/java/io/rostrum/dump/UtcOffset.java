package io.rostrum.dump;

import java.util.Map;

/** Offsets from UTC as printed after a time. */
final class UtcOffset {

    private static final int MOST_HOURS = 18;

    /** Zone names of RFC 822; others mean different things in different places. */
    private static final Map<String, Integer> RFC_822 = Map.of(
            "EST", -300, "EDT", -240, "CST", -360, "CDT", -300, "MST", -420, "MDT", -360, "PST", -480, "PDT", -420);

    private UtcOffset() {}

    /** Minutes east of UTC; 0 when there is no offset that can be read. */
    static int minutes(String text) {
        String zone = text.startsWith("UTC") || text.startsWith("GMT")
                ? text.substring(3).strip()
                : text;
        if (zone.isEmpty() || zone.charAt(0) != '+' && zone.charAt(0) != '-') {
            return RFC_822.getOrDefault(zone, 0);
        }
        int hours = Day.digits(zone, 1, 2);
        int minutes = Day.digits(zone, zone.length() > 3 && zone.charAt(3) == ':' ? 4 : 3, 2);
        if (hours < 0 || hours > MOST_HOURS) {
            return 0;
        }
        int east = hours * 60 + Math.max(minutes, 0);
        return zone.charAt(0) == '-' ? -east : east;
    }
}
