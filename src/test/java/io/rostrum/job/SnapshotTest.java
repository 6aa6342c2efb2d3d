package io.rostrum.job;

import static io.rostrum.SparkTest.LAZY;
import static io.rostrum.SparkTest.SPARK;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rostrum.export.NewFolder;
import io.rostrum.night.Nights;
import io.rostrum.settings.UsageException;
import io.rostrum.snapshot.Snapshot;
import io.rostrum.table.DumpFileRow;
import io.rostrum.table.RunRow;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an archive gets: every row, what it means, and that nothing has changed since. */
class SnapshotTest {

    /** By the Frictionless Table Schema 1.0. */
    private static final Set<String> TYPES = Set.of("string", "integer", "number", "boolean", "date", "array");

    @TempDir
    private static Path folder;

    private static Path out;
    private static Map<Table<?>, Dataset<Row>> tables;
    private static JsonNode described;

    @BeforeAll
    static void write() throws IOException {
        tables = new LinkedHashMap<>();
        for (Table<?> table : List.of(Tables.QUOTES, Tables.STANCE_PAIRS)) {
            tables.put(table, ReportTables.random().apply(table));
        }
        RunRow run = new RunRow(
                "5c64", 3, "d", 1, 9, 8, 0, 0, null, 1, 2, 1234, 77, 5, 0.5, "0.2.0", "annotate.reader = \"fast\"");
        Row row = SPARK.createDataFrame(List.of(Tables.RUNS.row(run)), Tables.RUNS.schema())
                .head();
        Dataset<Row> dumps = SPARK.createDataFrame(
                List.of(Tables.DUMP_FILES.row(new DumpFileRow("/home/ada/b.jsonl", "b.jsonl", 12, 9, "ff00"))),
                Tables.DUMP_FILES.schema());
        out = folder.resolve("snapshot");
        new Snapshot(row, tables, dumps).write(out, List.of("Ada \"A\" Lind"));
        described = new ObjectMapper().readTree(out.resolve("datapackage.json").toFile());
    }

    @Test
    void everyRowIsThereInBothForms() throws IOException {
        for (Map.Entry<Table<?>, Dataset<Row>> table : tables.entrySet()) {
            String name = table.getKey().name();
            Dataset<Row> parquet = SPARK.read()
                    .parquet(out.resolve("parquet/" + name + ".parquet").toString());
            assertEquals(0, table.getValue().exceptAll(parquet).count(), name);
            assertEquals(table.getValue().count(), parquet.count(), name);
            String csv = Files.readString(out.resolve("csv/" + name + ".csv"));
            assertEquals(parquet.count() + 1, csv.lines().count(), name);
            assertTrue(
                    csv.startsWith(String.join(",", table.getKey().published().fieldNames()) + "\r\n"), name);
        }
    }

    /** What the Data Package 1.0 and the Tabular Data Resource ask for, by the specifications. */
    @Test
    void theDataPackageHasWhatItsSpecificationAsksFor() throws IOException {
        Pattern name = Pattern.compile("[-a-z0-9._/]+");
        assertTrue(name.matcher(described.get("name").asText()).matches());
        assertEquals("data-package", described.get("profile").asText());
        assertEquals(4, described.get("resources").size());
        for (JsonNode resource : described.get("resources")) {
            Path path = Path.of(resource.get("path").asText());
            assertTrue(!path.isAbsolute() && !path.toString().contains(".."), path.toString());
            assertTrue(name.matcher(resource.get("name").asText()).matches());
            assertEquals(Files.size(out.resolve(path)), resource.get("bytes").asLong());
            assertEquals(
                    "sha256:" + sha256(out.resolve(path)), resource.get("hash").asText());
            if (resource.get("profile").asText().equals("tabular-data-resource")) {
                assertColumns(resource, path);
            }
        }
    }

    private static void assertColumns(JsonNode resource, Path csv) throws IOException {
        String header = Files.readString(out.resolve(csv)).lines().findFirst().orElseThrow();
        JsonNode fields = resource.get("schema").get("fields");
        String[] names = header.split(",");
        assertEquals(names.length, fields.size());
        for (int i = 0; i < names.length; i++) {
            assertEquals(names[i], fields.get(i).get("name").asText());
            assertTrue(TYPES.contains(fields.get(i).get("type").asText()), names[i]);
            assertTrue(fields.get(i).get("description").asText().length() > 5, names[i]);
            assertTrue(fields.get(i).get("constraints").get("required").isBoolean(), names[i]);
        }
        assertEquals("", resource.get("schema").get("missingValues").get(0).asText());
    }

    @Test
    void everyFileHasItsChecksum() throws IOException {
        List<String> lines = Files.readAllLines(out.resolve("SHA256SUMS"));
        try (Stream<Path> all = Files.walk(out)) {
            assertEquals(all.filter(Files::isRegularFile).count() - 1, lines.size());
        }
        for (String line : lines) {
            String[] parts = line.split("  ", 2);
            assertEquals(sha256(out.resolve(parts[1])), parts[0], line);
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theCodebookTellsEveryColumn() throws IOException {
        String html = Files.readString(out.resolve("codebook.html"));
        String csv = Files.readString(out.resolve("codebook.csv"));
        for (Table<?> table : tables.keySet()) {
            assertTrue(html.contains("<h2 id=\"" + table.name() + "\">"), table.name());
            Arrays.stream(table.published().fieldNames())
                    .forEach(column -> assertTrue(csv.contains("\r\n" + table.name() + "," + column + ","), column));
        }
        assertTrue(csv.contains("quotes,speakers,list,true,"), csv);
        assertTrue(csv.contains("quotes,speakers.name,string,true,fullest name"), csv);
        assertTrue(html.contains("(0, 1]") && !html.contains("<null"), "texts are escaped");
    }

    @Test
    void whatItWasMadeFromIsToldWithoutPathsOfThisMachine() throws IOException {
        assertEquals("name,bytes,sha256\r\nb.jsonl,12,ff00\r\n", Files.readString(out.resolve("dumps.csv")));
        assertEquals("annotate.reader = \"fast\"\n", Files.readString(out.resolve("settings.txt")));
        String method = Files.readString(out.resolve("METHOD.md"));
        assertTrue(method.contains("Rostrum 0.2.0 (run 5c64, night 3 of its warehouse)"), method);
        assertTrue(method.contains("1,234 mentions"), method);
        assertTrue(method.contains("confidence below 0.5 "), method);
        assertTrue(!method.contains("{"), method);
        String citation = Files.readString(out.resolve("CITATION.cff"));
        assertTrue(citation.contains("  - name: \"Ada \\\"A\\\" Lind\"\n"), citation);
        for (String key :
                List.of("cff-version: 1.2.0", "message: ", "title: ", "type: dataset", "authors:", "references:")) {
            assertTrue(citation.lines().anyMatch(line -> line.startsWith(key)), key);
        }
    }

    /** A figure that README.md does not hold any more is stale here. */
    @ParameterizedTest
    @CsvSource({"jobs/snapshot/method.md, 20", "jobs/report/LIMITS.md, 11"})
    void everyFigureOfTheMethodAndTheLimitsStandsInTheReadme(Path file, int least) throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        String table = readme.substring(readme.indexOf("## How good the numbers are"));
        List<String> figures = Pattern.compile("(?<![\\w.])(?:1)?\\.\\d\\d\\b|(?<=n )[\\d,]+\\d")
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group())
                .toList();
        assertTrue(figures.size() > least, figures.toString());
        figures.forEach(figure -> assertTrue(table.contains(figure), figure + " is not in README.md"));
    }

    /** Of two runs the first is wanted; a run that is not kept is answered with the nearest. */
    @Test
    void aRunOfTheWarehouseIsTakenAsItLeftTheTables() throws IOException {
        Warehouse warehouse = Warehouse.open(LAZY, folder.resolve("w").toString(), Map.of(), Tables.WAREHOUSE);
        Nights nights = new Nights(warehouse);
        for (String run : List.of("aa11", "bb22")) {
            nights.begin(run);
            Row dump = Tables.DUMP_FILES.row(new DumpFileRow("/d/" + run, run + ".csv", 1, 2, "ff"));
            warehouse.append(
                    Tables.DUMP_FILES,
                    SPARK.createDataset(List.of(dump), Tables.DUMP_FILES.encoder())
                            .withColumn("run_id", lit(run)));
            Row row = Tables.RUNS.row(
                    new RunRow(run, 1, "", 0, 0, 0, 0, 0, 0L, 0, 0, 0, 0, 0, 0.5, "0.2.0", "settings of " + run));
            warehouse.append(Tables.RUNS, SPARK.createDataset(List.of(row), Tables.RUNS.encoder()));
            nights.promote(run);
        }
        List<Table<?>> without =
                Tables.ALL.stream().filter(table -> table != Tables.RUNS).toList();
        Path first = folder.resolve("first");
        Snapshot.use(warehouse, "aa11", without, snapshot -> snapshot.write(first, List.of()));
        assertEquals("settings of aa11\n", Files.readString(first.resolve("settings.txt")));
        assertEquals("name,bytes,sha256\r\naa11.csv,1,ff\r\n", Files.readString(first.resolve("dumps.csv")));
        assertEquals(2, Files.readString(first.resolve("csv/runs.csv")).lines().count());
        try (Stream<Path> written = Files.list(first.resolve("parquet"))) {
            assertEquals(List.of(first.resolve("parquet/runs.parquet")), written.toList());
        }
        String said = assertThrows(
                        UsageException.class,
                        () -> Snapshot.use(warehouse, "aa12", without, snapshot -> snapshot.write(first, List.of())))
                .getMessage();
        assertEquals("--run aa12: the warehouse keeps no such run: did you mean aa11?\nIt keeps aa11, bb22", said);
    }

    @Test
    void aFolderThatHoldsSomethingIsRefused() {
        String said = assertThrows(UsageException.class, () -> NewFolder.require("--out", out))
                .getMessage();
        assertEquals("--out " + out + ": is not empty; give another folder", said);
    }
}
