package io.rostrum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What dump files are called in tables that others read. */
class DumpFileTest {

    @ParameterizedTest
    @CsvSource({
        "hdfs://host/data/may/1.jsonl, 1, 1.jsonl",
        "hdfs://host/data/may/1.jsonl, 2, may/1.jsonl",
        "file:/data/may/1.jsonl, 3, data/may/1.jsonl",
        "s3a://KEY:SECRET@bucket/1.jsonl, 2, bucket/1.jsonl",
        "s3a://KEY:SECRET@bucket/1.jsonl, 3, s3a://bucket/1.jsonl"
    })
    void isCalledByTheLastNamesOfItsPath(String path, int names, String name) {
        assertEquals(name, new DumpFile(path, "", 0, 0).namedBy(names).name());
    }

    @Test
    void filesOfOneNameAreToldApartByAsFewFoldersAsItTakes(@TempDir Path server) throws IOException {
        for (String file : List.of("wire/may/1.jsonl", "post/may/1.jsonl", "post/may/2.jsonl")) {
            Files.createDirectories(server.resolve(file).getParent());
            Files.writeString(server.resolve(file), "{}");
        }
        List<String> dumps = List.of(server + "/wire/may", server + "/post/may");
        assertEquals(
                List.of("may/2.jsonl", "post/may/1.jsonl", "wire/may/1.jsonl"),
                DumpFiles.list(new Configuration(), dumps).stream()
                        .map(DumpFile::name)
                        .toList());
    }
}
