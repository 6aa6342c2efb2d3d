package io.rostrum;

import org.apache.spark.sql.Row;

/** {@code _run.json} beside published tables: the row of {@code runs} that they all come from. */
final class RunNote {

    private RunNote() {}

    static String of(Row run) {
        return run.prettyJson() + "\n";
    }
}
