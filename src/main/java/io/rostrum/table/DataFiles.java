package io.rostrum.table;

import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.ManifestFiles;
import org.apache.iceberg.ManifestReader;
import org.apache.iceberg.Snapshot;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Every data file that a state of a table knows, by the lists of files that it has. */
public final class DataFiles {

    private static final int MOST_TASKS = 1000;

    private record Known(boolean isData, String path, long length, LocalDate day, TreeSet<String> states)
            implements Serializable {}

    private final Map<String, Known> known = new TreeMap<>();
    private final Map<String, Known> lists = new TreeMap<>();
    private final org.apache.iceberg.Table stored;

    private DataFiles(org.apache.iceberg.Table stored) {
        this.stored = stored;
    }

    /** Those that are lost, in the order of their paths, with the lists of files that are. */
    public static List<LostFile> lost(SparkSession spark, Warehouse warehouse, Table<?> table) {
        DataFiles files = new DataFiles(warehouse.tables().load(table));
        files.stored.refs().forEach((name, state) -> files.add(name, state.snapshotId()));
        return Stream.concat(files.lists.values().stream(), files.lost(spark).stream())
                .map(file -> new LostFile(table, file.isData(), file.path(), file.day(), Set.copyOf(file.states())))
                .toList();
    }

    private void add(String state, long id) {
        Snapshot snapshot = stored.snapshot(id);
        try {
            snapshot.dataManifests(stored.io()).forEach(manifest -> add(state, manifest));
        } catch (RuntimeException e) {
            addList(state, snapshot.manifestListLocation());
        }
    }

    private void add(String state, ManifestFile manifest) {
        try (ManifestReader<DataFile> files = ManifestFiles.read(manifest, stored.io(), stored.specs())) {
            files.forEach(file -> add(state, file));
        } catch (IOException | RuntimeException e) {
            addList(state, manifest.path());
        }
    }

    private void addList(String state, String lost) {
        lists.computeIfAbsent(lost, path -> new Known(false, path, 0, null, new TreeSet<>()))
                .states()
                .add(state);
    }

    private void add(String state, DataFile file) {
        known.computeIfAbsent(
                        file.location(),
                        path -> new Known(
                                true, path, file.fileSizeInBytes(), Changes.day(stored, file), new TreeSet<>()))
                .states()
                .add(state);
    }

    private List<Known> lost(SparkSession spark) {
        List<Known> files = new ArrayList<>(known.values());
        if (files.isEmpty()) {
            return files;
        }
        SerializableConfiguration hadoop =
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        return JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(files, Math.min(files.size(), MOST_TASKS))
                .filter(file -> !opens(file, hadoop.value()))
                .collect();
    }

    private static boolean opens(Known file, Configuration hadoop) {
        Path path = new Path(file.path());
        try {
            FileSystem files = path.getFileSystem(hadoop);
            if (!files.exists(path) || files.getFileStatus(path).getLen() != file.length()) {
                return false;
            }
            ParquetFileReader.open(HadoopInputFile.fromPath(path, hadoop)).close();
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
