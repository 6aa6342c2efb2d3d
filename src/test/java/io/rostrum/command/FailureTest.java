package io.rostrum.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One message, never sixty lines of Java. */
class FailureTest {

    private static final String LOST =
            "A file is lost: %s; scripts/run verify says what else, scripts/run repair makes again what can be";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            File file:/w/rostrum/quotes/data/day=2031-03-04/1.parquet does not exist | file:/w/rostrum/quotes/data/day=2031-03-04/1.parquet
            Failed to open input stream for file: file:/w/2.parquet                 | file:/w/2.parquet
            Failed to open file: s3a://b/w/metadata/snap-1.avro                      | s3a://b/w/metadata/snap-1.avro
            """)
    void aLostFileIsNamed(String inside, String file) {
        String stack = "Job aborted due to stage failure: Task 0 in stage 3.0 failed 1 times: java.io.Exception: "
                + inside + "\n\tat io.rostrum.Main\n\tat java.lang.Thread";
        assertEquals(
                LOST.formatted(file), Failure.message(new IllegalStateException("outer", new RuntimeException(stack))));
    }
}
