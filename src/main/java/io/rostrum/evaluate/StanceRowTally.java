package io.rostrum.evaluate;

import java.util.Locale;

/** How many stances of the gold were found, and how many of those printed with a leader as holder are of the gold. */
final class StanceRowTally {

    /** Found and all. */
    private static final class Share {
        private int part;
        private int whole;

        void add(boolean isPart) {
            whole++;
            part += isPart ? 1 : 0;
        }

        String text() {
            return whole == 0 ? "-" : String.format(Locale.ROOT, "%d of %d = %.3f", part, whole, (double) part / whole);
        }
    }

    private final Share explicit = new Share();
    private final Share implied = new Share();
    private final Share leaders = new Share();
    private final Share all = new Share();
    private final Share unmatched = new Share();

    void addGold(GoldStanceRow row, boolean isFound) {
        all.add(isFound);
        if (row.holderId() != null) {
            leaders.add(isFound);
            (row.isImplied() ? implied : explicit).add(isFound);
        }
    }

    void addPrinted(boolean isGold) {
        unmatched.add(!isGold);
    }

    static String header() {
        return line("recall of", "leaders", "explicit", "implied", "all named holders", "printed of leaders, no gold");
    }

    String lines(String name) {
        return line(name, leaders.text(), explicit.text(), implied.text(), all.text(), unmatched.text());
    }

    private static String line(String... cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-12s", cells[0]));
        for (int i = 1; i < cells.length; i++) {
            line.append(String.format(Locale.ROOT, "%" + (i == cells.length - 1 ? 30 : 22) + "s", cells[i]));
        }
        return line.append('\n').toString();
    }
}
