package io.rostrum.night;

import io.rostrum.table.Tables;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.Schema;
import org.apache.iceberg.StructLike;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.GenericFileWriterFactory;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetReaders;
import org.apache.iceberg.encryption.EncryptedOutputFile;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.io.DataWriter;
import org.apache.iceberg.io.OutputFileFactory;
import org.apache.iceberg.parquet.Parquet;

/**
 * What is taken out of the data files of a table: rows of these articles, evidence from them inside rows, and a row whose
 * evidence is all theirs.
 *
 * @param stored    the table, as tasks may have it
 * @param articles  ids
 * @param addresses what finds theirs: a reject whose excerpt holds one goes
 */
record Erasure(Table stored, Set<String> articles, Pattern addresses) implements Serializable {

    private static final String ARTICLE = "article_id";
    private static final String EVIDENCE = "evidence";
    private static final String EXCERPT = "excerpt";

    /**
     * A data file with something of the articles in it.
     *
     * @param clean what takes its place; null when no row is left
     */
    record Erased(String file, DataFile clean) implements Serializable {}

    /** Whether rows of the table can be of an article, or hold its words. */
    static boolean concerns(io.rostrum.table.Table<?> table) {
        List<String> columns = List.of(table.schema().fieldNames());
        return table != Tables.WITHDRAWN
                && (columns.contains(ARTICLE) || columns.contains(EVIDENCE) || columns.contains(EXCERPT));
    }

    /** The file without the articles; null when it holds nothing of them. */
    Erased of(DataFile file, long task) {
        try {
            return isTouched(file) ? new Erased(file.location(), clean(file, task)) : null;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file.location() + " anew", e);
        }
    }

    private boolean isTouched(DataFile file) throws IOException {
        Schema columns = stored.schema().select(ARTICLE, EVIDENCE, EXCERPT);
        try (CloseableIterable<Record> rows = rows(file, columns)) {
            for (Record row : rows) {
                if (isTouched(row)) {
                    return true;
                }
            }
        }
        return false;
    }

    private DataFile clean(DataFile file, long task) throws IOException {
        DataWriter<Record> writer = null;
        try (CloseableIterable<Record> rows = rows(file, stored.schema())) {
            for (Record row : rows) {
                if (stays(row)) {
                    writer = writer == null ? writer(file.partition(), task) : writer;
                    writer.write(row);
                }
            }
        } finally {
            if (writer != null) {
                writer.close();
            }
        }
        return writer == null ? null : writer.toDataFile();
    }

    private CloseableIterable<Record> rows(DataFile file, Schema columns) {
        return Parquet.read(stored.io().newInputFile(file.location()))
                .project(columns)
                .createReaderFunc(written -> GenericParquetReaders.buildReader(columns, written))
                .build();
    }

    private DataWriter<Record> writer(StructLike partition, long task) {
        EncryptedOutputFile place = OutputFileFactory.builderFor(stored, 0, task)
                .format(FileFormat.PARQUET)
                .build()
                .newOutputFile(stored.spec(), partition);
        return new GenericFileWriterFactory.Builder(stored)
                .dataFileFormat(FileFormat.PARQUET)
                .dataSchema(stored.schema())
                .writerProperties(stored.properties())
                .build()
                .newDataWriter(place, stored.spec(), partition);
    }

    private boolean isTouched(Record row) {
        Object excerpt = row.getField(EXCERPT);
        return isOfThem(row)
                || evidence(row).stream().anyMatch(this::isOfThem)
                || excerpt != null && addresses.matcher(excerpt.toString()).find();
    }

    /** Takes their evidence out of a row of others. */
    private boolean stays(Record row) {
        if (!isTouched(row)) {
            return true;
        }
        List<Record> others = new ArrayList<>(evidence(row));
        others.removeIf(this::isOfThem);
        if (!others.isEmpty()) {
            row.setField(EVIDENCE, others);
        }
        return !others.isEmpty();
    }

    private boolean isOfThem(Record part) {
        Object id = part.getField(ARTICLE);
        return id != null && articles.contains(id.toString());
    }

    /** Where it is a list: elsewhere a column of that name holds words. */
    private static List<Record> evidence(Record row) {
        return row.getField(EVIDENCE) instanceof List<?> parts
                ? parts.stream().map(Record.class::cast).toList()
                : List.of();
    }
}
