package io.rostrum.night;

import static org.apache.spark.sql.functions.lit;

import io.rostrum.job.Annotator;
import io.rostrum.settings.RunFailedException;
import io.rostrum.table.DataFiles;
import io.rostrum.table.LostFile;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;

/**
 * Lost files of the current state: what can be made again from articles is taken out, so that a run makes it again.
 *
 * @param lost files, by table
 */
public record Repair(Map<String, List<LostFile>> lost) {

    /** What nothing in a warehouse tells again. */
    private static final List<Table<?>> ORIGINALS =
            List.of(Tables.ARTICLES, Tables.REJECTS, Tables.RUNS, Tables.DUMP_FILES, Tables.VERSIONS);

    /** Every lost file, of older states too. */
    public static List<LostFile> all(SparkSession spark, Warehouse warehouse) {
        return warehouse.all().stream()
                .flatMap(table -> DataFiles.lost(spark, warehouse, table).stream())
                .toList();
    }

    /** @throws RunFailedException naming the files whose rows cannot be made again */
    public static Repair of(SparkSession spark, Warehouse warehouse) {
        List<LostFile> current =
                all(spark, warehouse).stream().filter(LostFile::isCurrent).toList();
        String forGood = current.stream()
                .filter(file -> !file.isData() || ORIGINALS.contains(file.table()))
                .map(file -> "\n  " + file)
                .collect(Collectors.joining());
        if (!forGood.isEmpty()) {
            throw new RunFailedException("These files can only come from a backup; nothing was changed:" + forGood);
        }
        return new Repair(current.stream()
                .collect(Collectors.groupingBy(file -> file.table().name(), TreeMap::new, Collectors.toList())));
    }

    /** Whether nothing is lost. */
    public boolean isEmpty() {
        return lost.isEmpty();
    }

    /** Takes the lost files out of what the night begun will be, and has the articles of their days annotated again. */
    public void begin(Night night) {
        lost.values().forEach(files -> night.forget(files.get(0).table(), files));
        Set<LocalDate> days = lost.values().stream()
                .flatMap(List::stream)
                .filter(file -> !file.table().partitions().isEmpty())
                .map(LostFile::day)
                .collect(Collectors.toCollection(HashSet::new));
        if (!days.isEmpty()) {
            night.put(
                    Tables.ANNOTATIONS,
                    Warehouse.in(days),
                    night.read(Tables.VERSIONS).where("analysed").withColumn("annotator", lit(Annotator.LOST.name())));
        }
    }

    @Override
    public String toString() {
        return lost.values().stream().mapToInt(List::size).sum() + " files lost of " + String.join(", ", lost.keySet());
    }
}
