package io.rostrum.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** A folder that tests write dumps to, all changed at the same time. */
record DumpFolder(Path path) {

    static final String BODY = "Ilse Varga said that the ports of Norland would stay open to the grain ships.";

    void write(String name, String text) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
    }

    static String json(String url, String text, String date) {
        return "{\"url\": \"" + url + "\", \"title\": \"T\", \"text\": \"" + text + "\", \"date\": \"" + date + "\"}\n";
    }
}
