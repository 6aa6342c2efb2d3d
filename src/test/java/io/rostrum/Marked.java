package io.rostrum;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;

/** Files that hold a word, whatever they are: Parquet and Avro are read, all others looked at byte by byte. */
public final class Marked {

    private Marked() {}

    public static List<Path> files(Path folder, String word) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, word))
                    .sorted()
                    .toList();
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            String text = text(file);
            return text.contains(word);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static String text(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".parquet")) {
            return parquet(file);
        }
        return name.endsWith(".avro") ? avro(file) : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    private static String parquet(Path file) throws IOException {
        StringBuilder rows = new StringBuilder();
        try (ParquetReader<Group> reader = ParquetReader.builder(
                        new GroupReadSupport(), new org.apache.hadoop.fs.Path(file.toUri()))
                .withConf(new Configuration())
                .build()) {
            for (Group row = reader.read(); row != null; row = reader.read()) {
                rows.append(row).append('\n');
            }
        }
        return rows.toString();
    }

    /** With the bounds of columns, which are bytes. */
    private static String avro(Path file) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (DataFileReader<Object> reader = new DataFileReader<>(file.toFile(), new GenericDatumReader<>())) {
            for (Object entry : reader) {
                text.writeBytes(entry.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
