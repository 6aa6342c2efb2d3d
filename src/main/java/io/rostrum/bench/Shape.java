package io.rostrum.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;

/** What is uneven about a dump. */
enum Shape {
    EVEN("even"),
    ONE_LEADER("one leader in every article") {
        @Override
        void shape(int number, ObjectNode article) {
            String body = article.get("maintext").asText();
            article.put("maintext", "\"We will wait,\" President Barack Obama said.\n\n" + body);
        }
    },
    ONE_DAY("everything on one day") {
        @Override
        void shape(int number, ObjectNode article) {
            article.put("date_publish", BenchDump.FIRST_DAY.toString());
        }
    },
    ONE_OUTLET("nine of ten from one outlet") {
        @Override
        void shape(int number, ObjectNode article) {
            if (number % 10 != 0) {
                article.put("source_domain", "bench.example");
            }
        }
    },
    ONE_LONG("one article of 5 MB") {
        private static final int BYTES = 5_000_000;

        @Override
        void shape(int number, ObjectNode article) {
            if (number == 0) {
                String body = article.get("maintext").asText() + "\n\n";
                article.put("maintext", body.repeat(BYTES / body.length() + 1));
            }
        }
    };

    private final String title;

    Shape(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Makes the article of that number, from 0, one of such a dump. */
    void shape(int number, ObjectNode article) {}

    static List<Shape> uneven() {
        return Arrays.stream(values()).filter(shape -> shape != EVEN).toList();
    }
}
