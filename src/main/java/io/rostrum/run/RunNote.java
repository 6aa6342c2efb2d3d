package io.rostrum.run;

import org.apache.spark.sql.Row;

/** {@code _run.json} beside published tables: the row of {@code runs} that names the state they show. */
final class RunNote {

    private RunNote() {}

    static String of(Row run) {
        return run.prettyJson() + "\n";
    }
}
