package io.rostrum.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The data files that one task writes, some for each of several tables. */
public final class TaskFiles implements AutoCloseable {

    private final Map<String, TableFiles> tables;

    TaskFiles(Map<String, TableFiles> tables) {
        this.tables = tables;
    }

    /** @param records of days in order: each day's records come together */
    public <R extends Record> void add(Table<R> table, Stream<R> records) {
        TableFiles files = tables.get(table.name());
        for (Iterator<R> each = records.iterator(); each.hasNext(); ) {
            files.add(each.next());
        }
    }

    /** Ends the files. */
    public List<WrittenFile> finish() {
        List<WrittenFile> written = new ArrayList<>();
        tables.forEach((table, files) -> files.finish().forEach(file -> written.add(new WrittenFile(table, file))));
        return written;
    }

    @Override
    public void close() {
        tables.values().forEach(TableFiles::close);
    }
}
