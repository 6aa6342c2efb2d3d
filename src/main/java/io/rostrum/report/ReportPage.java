package io.rostrum.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The report as one HTML file: styles, scripts and data inside, nothing to load. */
public final class ReportPage {

    /** In the order in which the browser must read them. */
    private static final List<String> SCRIPTS = List.of(
            "filters.js",
            "data.js",
            "dom.js",
            "save.js",
            "charts.js",
            "lines.js",
            "panels.js",
            "morning.js",
            "overview.js",
            "everybody.js",
            "search.js",
            "groups.js",
            "leader.js",
            "matrix.js",
            "votes.js",
            "stances.js",
            "speaks.js",
            "ties.js",
            "graph.js",
            "network.js",
            "trends.js",
            "health.js",
            "app.js");

    private ReportPage() {}

    /** @param json the data; whatever it holds stays text */
    public static String of(String json) {
        String scripts = SCRIPTS.stream().map(name -> text("/report/" + name)).collect(Collectors.joining("\n"));
        return text("/report/page.html")
                .replace("/*styles*/", text("/report/page.css"))
                .replace("/*d3*/", Drawing.script())
                .replace("/*scripts*/", scripts)
                .replace("/*data*/", inert(json));
    }

    /** JSON in which no character can end or begin markup. */
    static String inert(String json) {
        StringBuilder inert = new StringBuilder(json.length() + 64);
        for (int at = 0; at < json.length(); at++) {
            char unit = json.charAt(at);
            if (unit == '<' || unit == '>' || unit == '&' || unit == '\u2028' || unit == '\u2029') {
                inert.append("\\u").append(Integer.toHexString(0x10000 | unit).substring(1));
            } else {
                inert.append(unit);
            }
        }
        return inert.toString();
    }

    static String text(String resource) {
        try (InputStream in = ReportPage.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource + " of the jar", e);
        }
    }
}
