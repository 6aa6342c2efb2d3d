package io.rostrum.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.rostrum.export.Csv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a sample: {@code page.html} and a CSV for each of two coders, who see no confidence, method or stratum;
 * {@code key.csv} and {@code sample.json}, which they do not open.
 */
public final class SampleFolder {

    static final String KEY = "key.csv";
    static final String SAMPLE = "sample.json";
    static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> SHEETS = List.of("coder1.csv", "coder2.csv");

    private SampleFolder() {}

    public static void write(Path folder, Draw.Drawn drawn) throws IOException {
        Coding coding = Coding.of(drawn.sample().table());
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("page.html"), CodingPage.of(coding, drawn));
        for (String sheet : SHEETS) {
            Files.writeString(folder.resolve(sheet), sheet(drawn.items()));
        }
        Files.writeString(folder.resolve(KEY), key(drawn));
        Files.writeString(
                folder.resolve(SAMPLE),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(drawn.sample()) + "\n");
    }

    /** Rows to fill in: the columns {@code code} and {@code note} are empty. */
    private static String sheet(List<Item> items) {
        List<String> lines = new ArrayList<>();
        lines.add("item,claim,passage,code,note");
        for (Item item : items) {
            String claim = item.claim().entrySet().stream()
                    .map(part -> part.getKey() + ": " + part.getValue())
                    .collect(Collectors.joining("; "));
            lines.add(
                    line(Integer.toString(item.number()), claim, item.passage().marked()) + ",,");
        }
        return file(lines);
    }

    private static String key(Draw.Drawn drawn) {
        List<String> lines = new ArrayList<>();
        lines.add(Stream.concat(Stream.of("item", "row", "answer"), drawn.sample().by().stream())
                .collect(Collectors.joining(",")));
        for (Item item : drawn.items()) {
            lines.add(line(Stream.concat(
                            Stream.of(Integer.toString(item.number()), item.row(), item.answer()),
                            item.strata().stream())
                    .toArray(String[]::new)));
        }
        return file(lines);
    }

    private static String line(String... cells) {
        return Arrays.stream(cells).map(cell -> Csv.cell(Csv.disarmed(cell))).collect(Collectors.joining(","));
    }

    private static String file(List<String> lines) {
        return String.join("\r\n", lines) + "\r\n";
    }
}
