package io.rostrum.snapshot;

import io.rostrum.export.Csv;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** One table as one Parquet file and one CSV, its rows in the order of their columns. */
final class TableExport {

    private TableExport() {}

    static Path parquet(Table<?> table) {
        return Path.of("parquet", table.name() + ".parquet");
    }

    static Path csv(Table<?> table) {
        return Path.of("csv", table.name() + ".csv");
    }

    static void write(Table<?> table, Dataset<Row> rows, Path folder) throws IOException {
        Path parquet = folder.resolve(parquet(table));
        Files.createDirectories(parquet.getParent());
        Files.createDirectories(folder.resolve(csv(table)).getParent());
        Path parts = folder.resolve(table.name() + ".parts");
        PublishedTables.ordered(rows).coalesce(1).write().parquet(parts.toUri().toString());
        try (Stream<Path> files = Files.list(parts)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".parquet")) {
                    Files.move(file, parquet);
                } else {
                    Files.delete(file);
                }
            }
        }
        Files.delete(parts);
        Dataset<Row> written =
                rows.sparkSession().read().parquet(parquet.toUri().toString());
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(csv(table)))) {
            Csv.write(
                    table.published(),
                    PublishedTables.ordered(table.conformPublished(written)).toLocalIterator(),
                    true,
                    out);
        }
    }
}
