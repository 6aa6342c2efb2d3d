package io.rostrum.report;

import java.util.List;
import java.util.stream.Collectors;

/** What the page draws with: the modules of D3 7.9.0 that it uses, half of the whole. */
final class Drawing {

    /** In the order in which one needs the other. */
    private static final List<String> MODULES = List.of(
            "d3-array/3.2.4",
            "d3-color/3.1.0",
            "d3-dispatch/3.0.1",
            "d3-format/3.1.0",
            "d3-interpolate/3.0.1",
            "d3-path/3.1.0",
            "d3-quadtree/3.0.1",
            "d3-selection/3.0.0",
            "d3-time/3.1.0",
            "d3-time-format/4.1.0",
            "d3-timer/3.0.1",
            "d3-axis/3.0.0",
            "d3-force/3.0.0",
            "d3-scale/4.0.2",
            "d3-shape/3.2.0");

    private Drawing() {}

    /** One script; each module begins with its own copyright. */
    static String script() {
        return MODULES.stream().map(Drawing::path).map(ReportPage::text).collect(Collectors.joining("\n"));
    }

    private static String path(String module) {
        String name = module.substring(0, module.indexOf('/'));
        return "/META-INF/resources/webjars/" + module + "/dist/" + name + ".min.js";
    }
}
