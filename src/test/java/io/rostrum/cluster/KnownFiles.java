package io.rostrum.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.iceberg.ManifestFiles;

/** The files of a warehouse that a state of a table knows. */
final class KnownFiles {

    private KnownFiles() {}

    /** No night waits, and no file of data is there that no state knows, or the other way round. */
    static void assertNoOther(Warehouse warehouse) throws IOException {
        for (Table<?> table : Tables.WAREHOUSE) {
            org.apache.iceberg.Table stored = warehouse.tables().load(table);
            Set<String> branches = stored.refs().keySet().stream()
                    .filter(ref -> !ref.startsWith("run_"))
                    .collect(Collectors.toSet());
            assertEquals(Set.of("main"), branches, table.name());
            assertEquals(known(stored), onDisk(stored), table.name());
        }
    }

    private static Set<String> known(org.apache.iceberg.Table table) {
        Set<String> known = new TreeSet<>();
        table.snapshots().forEach(snapshot -> snapshot.allManifests(table.io()).forEach(manifest -> ManifestFiles.read(
                        manifest, table.io(), table.specs())
                .forEach(file -> known.add(Path.of(URI.create(file.location())).toString()))));
        return known;
    }

    private static Set<String> onDisk(org.apache.iceberg.Table table) throws IOException {
        Path data = Path.of(URI.create(table.location() + "/data"));
        if (!Files.exists(data)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .map(Path::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
