package io.rostrum;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dump files, one a night: new stories, near-copies, late ones, corrections, repeats and broken lines. */
public final class NightDumps {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int STORIES = 14;
    private static final int ADDRESSES = 40;
    private static final int DAYS = 9;

    private final Path folder;
    private final List<String> bodies = new ArrayList<>();
    private long written;

    public NightDumps(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        for (String line : Files.readAllLines(Path.of("samples/dumps/agencies-2031.jsonl"))) {
            JsonNode body = JSON.readTree(line).get("maintext");
            if (body != null && body.textValue() != null) {
                bodies.add(body.textValue());
            }
        }
    }

    /** The same every time; in the first night also the article that is corrected later. */
    public void write(int night) throws IOException {
        Random random = new Random(night);
        StringBuilder lines = new StringBuilder();
        if (night == 1) {
            lines.append(line("https://wire.example/corrected", "2031-03-04", "Port opens", bodies.get(0)));
        }
        for (int story = 0; story < STORIES; story++) {
            String day = "2031-03-0" + (1 + random.nextInt(DAYS));
            String body = bodies.get(random.nextInt(bodies.size())) + "\nEdition " + random.nextInt(3) + ".";
            lines.append(line("https://wire.example/" + random.nextInt(ADDRESSES), day, "Story", body));
        }
        // Several articles and their corrections under one address.
        lines.append(line(
                "https://wire.example/shared",
                "2031-03-0" + night,
                "Ports " + night % 2,
                bodies.get(night % 3) + "\nEdition " + night + "."));
        lines.append(line("https://wire.example/none" + night, "no day", "Story", "Nobody knows when."))
                .append("{broken\n");
        save(night + ".jsonl", lines.toString());
    }

    /** A further dump of one article. */
    public void add(String name, String url, String day, String title, String body) throws IOException {
        save(name, line(url, day, title, body));
    }

    /** A further dump of one article that is like no other, with an outlet's standing note below it. */
    public void addNoted(String name, String url, String day, String note) throws IOException {
        add(name, url, day, "Noted", story(url) + note);
    }

    /** A paragraph of English words that is like no other. */
    public String story(String seed) {
        List<String> words = bodies.stream()
                .flatMap(body -> Stream.of(body.split("\\W+")))
                .filter(word -> word.matches("[a-z]{2,}"))
                .toList();
        return new Random(seed.hashCode())
                .ints(80, 0, words.size())
                .mapToObj(words::get)
                .collect(Collectors.joining(" ", "Today ", ".\n\n"));
    }

    /** A further dump of so many articles, each with a body of its own. */
    public void addMany(String name, int articles, String url, String day, String body) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int article = 0; article < articles; article++) {
            lines.append(line(url + article, day, "Story " + article, body + " Edition " + article + "."));
        }
        save(name, lines.toString());
    }

    /** Gives a night's file another name. */
    public void rename(int night, String name) throws IOException {
        Files.move(folder.resolve(night + ".jsonl"), folder.resolve(name));
    }

    /** The articles of a night once more, in a file that differs and is as old as the night's own. */
    public void repeat(int night, String name) throws IOException {
        Path file = folder.resolve(night + ".jsonl");
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(folder.resolve(name), Files.readString(file).replace("{broken\n", "\n"));
        Files.setLastModifiedTime(folder.resolve(name), time);
    }

    private static String line(String url, String day, String title, String body) {
        ObjectNode record = JSON.createObjectNode();
        return record.put("url", url).put("date", day).put("title", title).put("text", body) + "\n";
    }

    private void save(String name, String lines) throws IOException {
        Path file = Files.writeString(folder.resolve(name), lines);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000 + 1_000 * ++written));
    }
}
