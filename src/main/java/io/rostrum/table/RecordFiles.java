package io.rostrum.table;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.iceberg.SerializableTable;

/**
 * Data files for several tables, written in one pass by the tasks that make the rows. They belong to no state of a table
 * before {@link Warehouse#replaceArticles(Table, Change, java.util.List)}; those of a task that failed belong to none ever, until the clean-up.
 */
public final class RecordFiles implements Serializable {

    private final Map<Table<?>, org.apache.iceberg.Table> stored = new LinkedHashMap<>();
    private final String run;

    /** @param run value of column {@link Table#RUN_ID} */
    RecordFiles(Map<Table<?>, org.apache.iceberg.Table> tables, String run) {
        tables.forEach((table, place) -> stored.put(table, SerializableTable.copyOf(place)));
        this.run = run;
    }

    /**
     * The files of one task, to be closed by it.
     *
     * @param task no two tasks of a run share it, nor two tries of a task
     */
    public TaskFiles open(int partition, long task) {
        Map<String, TableFiles> files = new LinkedHashMap<>();
        stored.forEach((table, place) -> files.put(table.name(), new TableFiles(table, place, run, partition, task)));
        return new TaskFiles(files);
    }
}
