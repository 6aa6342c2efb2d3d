package io.rostrum.run;

import com.typesafe.config.ConfigFactory;
import org.apache.spark.sql.Row;

/** {@code _run.json} beside published tables: the row of {@code runs} that names the state they show. */
final class RunNote {

    private RunNote() {}

    static String of(Row run) {
        return run.prettyJson() + "\n";
    }

    /** The tag of that state in the warehouse; null for no note. */
    static String tag(String note) {
        return note == null ? null : "run_" + ConfigFactory.parseString(note).getString("run_id");
    }
}
