package io.rostrum.job;

import io.rostrum.dump.ByteRange;
import io.rostrum.dump.DumpRecord;
import io.rostrum.settings.IngestSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;

/** Reads the first records of every file and says what the files hold; needs no Spark and writes nothing. */
public final class Look {

    /** Of each file. */
    static final int RECORDS = 100;

    /** Of each dump folder; more are only counted. */
    static final int FILES = 200;

    private final DumpOpener opener;
    private final String language;
    private final PrintStream out;

    private Look(DumpOpener opener, String language, PrintStream out) {
        this.opener = opener;
        this.language = language;
        this.out = out;
    }

    /** Prints a paragraph for every file, the first {@value #FILES} by name, and a line for all of them. */
    public static void at(Configuration hadoop, List<String> dumps, IngestSettings settings, PrintStream out) {
        Look look = new Look(Ingest.opener(hadoop, settings), settings.language(), out);
        List<DumpFile> files = DumpFiles.list(hadoop, dumps);
        Sight all = new Sight(settings.language());
        files.stream().limit(FILES).forEach(file -> all.add(look.file(file)));
        out.printf(
                Locale.ROOT,
                "%,d files%s: %s%n",
                files.size(),
                files.size() > FILES ? ", the first " + FILES + " looked at" : "",
                all.sum());
    }

    private Sight file(DumpFile file) {
        out.println(file.name());
        Sight sight = new Sight(language);
        try {
            out.println("  " + opener.kind(file) + sight.read(records(file), RECORDS));
        } catch (IOException | UncheckedIOException e) {
            out.println("  cannot be opened: " + e.getMessage());
        }
        sight.lines().forEach(line -> out.println("  " + line));
        return sight;
    }

    private Iterator<DumpRecord> records(DumpFile file) {
        return opener.open(new FilePart(file, ByteRange.WHOLE));
    }
}
