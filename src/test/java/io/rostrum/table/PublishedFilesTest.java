package io.rostrum.table;

import static io.rostrum.SparkTest.LAZY;
import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.arrow.vector.ipc.ReadChannel;
import org.apache.arrow.vector.ipc.message.MessageSerializer;
import org.apache.arrow.vector.types.DateUnit;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a published table is made of, from one state to the next. */
class PublishedFilesTest {

    @Doc("A letter.")
    public record Letter(
            @Doc("its text") String text,
            @Doc(value = "its day", nullable = true) LocalDate day,
            @Doc(value = "why nobody reads it; null when somebody does", nullable = true) String lost) {}

    @Doc("A letter, as a later version knows it.")
    public record LaterLetter(
            @Doc("its text") String text,
            @Doc(value = "its day", nullable = true) LocalDate day,
            @Doc(value = "why nobody reads it; null when somebody does", nullable = true) String lost,
            @Doc(value = "pages", nullable = true) Integer pages) {}

    private static final Table<Letter> LETTERS =
            Table.byDay("letters", Letter.class).publishedApart("lost");
    private static final Table<LaterLetter> LATER =
            Table.byDay("letters", LaterLetter.class).publishedApart("lost");

    /** A few letters a month are fewer bytes, a thousand are more. */
    private static final long MOST = 20_000;

    @TempDir
    Path folder;

    private Warehouse warehouse;
    private int states;

    @BeforeEach
    void start() {
        warehouse = Warehouse.open(LAZY, folder.resolve("warehouse").toString(), Map.of(), List.of(LETTERS));
    }

    @Test
    void aMonthIsAFileAndWhatIsApartHasItsOwn() {
        change(letter("a", "2031-05-04"), letter("b", "2031-05-09"), letter("c", "2031-06-01"));
        assertEquals(
                "letters/2031-05.parquet letters/2031-06.parquet letters_lost/empty.parquet", published(LETTERS, ""));
        change(new Letter("d", null, "undated"), new Letter("e", LocalDate.parse("2031-05-04"), "torn"));
        assertEquals(
                "letters/2031-05.parquet letters/2031-06.parquet letters_lost/2031-05.parquet letters_lost/undated.parquet",
                published(LETTERS, "letters/2031-06.parquet"));
        assertEquals("e b c d", texts("letters", "letters_lost"), "4 May was replaced, and nothing else");
    }

    @Test
    void aLargeMonthIsAFileADay() {
        change(letter("a", "2031-05-04"), letter("b", "2031-06-01"));
        published(LETTERS, "");
        change(large("2031-05-05"));
        assertEquals(
                "letters/2031-05-04.parquet letters/2031-05-05.parquet letters/2031-06.parquet letters_lost/empty.parquet",
                published(LETTERS, "letters/2031-06.parquet letters_lost/empty.parquet"));
        change(letter("c", "2031-05-06"), letter("d", "2031-05-04"));
        assertEquals(
                "letters/2031-05-04.parquet letters/2031-05-05.parquet letters/2031-05-06.parquet"
                        + " letters/2031-06.parquet letters_lost/empty.parquet",
                published(LETTERS, "letters/2031-05-05.parquet letters/2031-06.parquet letters_lost/empty.parquet"));
        change(letter("e", "2031-05-05"));
        assertEquals(
                "letters/2031-05.parquet letters/2031-06.parquet letters_lost/empty.parquet",
                published(LETTERS, "letters/2031-06.parquet letters_lost/empty.parquet"));
        assertEquals("d e c b", texts("letters", "letters_lost"));
    }

    @Test
    void aTableThatIsEmptiedHasOneFileWithItsColumns() {
        change(letter("a", "2031-05-04"));
        published(LETTERS, "");
        states++;
        warehouse.replaceDays(LETTERS, List.of(LocalDate.parse("2031-05-04")), rows());
        tag();
        assertEquals(
                "letters/empty.parquet letters_lost/empty.parquet", published(LETTERS, "letters_lost/empty.parquet"));
        assertEquals(
                List.of("text", "day", "lost", "run_id"),
                List.of(SPARK.read()
                        .parquet(folder.resolve("published/letters").toString())
                        .columns()));
    }

    @Test
    void withOtherColumnsEveryFileIsWrittenAnew() {
        change(letter("a", "2031-05-04"), letter("b", "2031-06-01"));
        published(LETTERS, "");
        Published published = open();
        assertEquals(true, published.isAt("run_1", List.of(LETTERS)));
        assertEquals(false, published.isAt("run_1", List.of(LATER)));
        published(LATER, "");
        assertEquals(true, open().isAt("run_1", List.of(LATER)));
    }

    /** Where pyarrow, R and Polars look for them. */
    @Test
    void columnsHaveTheirDocsForArrowReadersToo() throws IOException {
        change(letter("a", "2031-05-04"));
        published(LETTERS, "");
        InputFile file = HadoopInputFile.fromPath(
                new org.apache.hadoop.fs.Path(
                        folder.resolve("published/letters/2031-05.parquet").toString()),
                new Configuration());
        try (ParquetFileReader reader = ParquetFileReader.open(file)) {
            Map<String, String> notes = reader.getFileMetaData().getKeyValueMetaData();
            assertEquals("A letter.", notes.get("comment"));
            assertEquals(ArrowSchema.of(LETTERS.published()), notes.get("ARROW:schema"));
            assertEquals(
                    List.of(new ArrowType.Date(DateUnit.DAY), Map.of("comment", "its day")),
                    List.of(
                            arrow(LETTERS).findField("day").getType(),
                            arrow(LETTERS).findField("day").getMetadata()));
        }
        for (Table<?> table : Tables.ALL) {
            assertEquals(
                    List.of(table.published().fieldNames()),
                    arrow(table).getFields().stream().map(Field::getName).toList());
        }
    }

    private static Schema arrow(Table<?> table) throws IOException {
        byte[] message = Base64.getDecoder().decode(ArrowSchema.of(table.published()));
        return MessageSerializer.deserializeSchema(
                new ReadChannel(Channels.newChannel(new ByteArrayInputStream(message))));
    }

    private static Letter letter(String text, String day) {
        return new Letter(text, LocalDate.parse(day), null);
    }

    private static Letter[] large(String day) {
        return IntStream.range(0, 5000)
                .mapToObj(i -> letter(Integer.toHexString(i * 0x9E3779B1) + i, day))
                .toArray(Letter[]::new);
    }

    /** The next state: these letters in the place of all of their days. */
    private void change(Letter... letters) {
        states++;
        Set<LocalDate> days = Stream.of(letters).map(Letter::day).collect(Collectors.toSet());
        warehouse.replaceDays(LETTERS, days, rows(letters));
        tag();
    }

    private void tag() {
        org.apache.iceberg.Table stored = warehouse.tables().load(LETTERS);
        stored.manageSnapshots()
                .createTag("run_" + states, stored.currentSnapshot().snapshotId())
                .commit();
    }

    private static Dataset<Row> rows(Letter... letters) {
        return SPARK.createDataset(Stream.of(letters).map(LETTERS::row).toList(), LETTERS.encoder())
                .selectExpr("*", "'r' AS run_id");
    }

    /** Publishes the latest state; the files there are then, once these and no others are as they were. */
    private String published(Table<?> as, String untouched) {
        Map<String, Object> before = files();
        String tag = "run_" + states;
        Dataset<Row> rows = as.withAllColumns(warehouse.at(LETTERS, tag));
        open().follow(warehouse, Map.of(as, rows), Outdated.NOTHING, tag, Map.of("_run.json", tag));
        Map<String, Object> after = files();
        Set<String> same = before.keySet().stream()
                .filter(file -> before.get(file).equals(after.get(file)))
                .collect(Collectors.toSet());
        assertEquals(untouched.isEmpty() ? Set.of() : Set.of(untouched.split(" ")), same, "as before");
        return String.join(" ", after.keySet());
    }

    private Published open() {
        return Published.open(
                SPARK.sparkContext().hadoopConfiguration(),
                folder.resolve("published").toString(),
                MOST);
    }

    /** By name, what tells one writing from another. */
    private Map<String, Object> files() {
        Path published = folder.resolve("published");
        try (Stream<Path> files = Files.exists(published) ? Files.walk(published) : Stream.of()) {
            return files.filter(file ->
                            Files.isRegularFile(file) && !file.getParent().equals(published))
                    .collect(Collectors.toMap(
                            file -> published.relativize(file).toString(),
                            PublishedFilesTest::inode,
                            (a, b) -> a,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object inode(Path file) {
        try {
            return Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class)
                    .fileKey();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String texts(String... folders) {
        Collection<Row> rows = SPARK.read()
                .parquet(Stream.of(folders)
                        .map(name -> folder.resolve("published/" + name).toString())
                        .toArray(String[]::new))
                .sort("day", "text")
                .selectExpr("text", "day IS NULL")
                .collectAsList();
        return rows.stream()
                .sorted((a, b) -> Boolean.compare(a.getBoolean(1), b.getBoolean(1)))
                .map(row -> row.getString(0))
                .collect(Collectors.joining(" "));
    }
}
