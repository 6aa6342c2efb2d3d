package io.rostrum.dump;

import io.rostrum.text.WordFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A file that holds no articles, or none that can be read: one reject that says what it is. */
final class NoDump implements RecordReader {

    private static final int SHOWN = 1024;

    /** Bytes as ISO 8859-1, a tab, what a file that begins so is. */
    private static final List<String[]> MAGICS = WordFile.lines("/dump/no_dump_magics.txt").stream()
            .map(NoDump::unescaped)
            .toList();

    private static final Set<String> STEMS = Set.copyOf(WordFile.lines("/dump/no_dump_names.txt"));

    /** A document's length, then its id. */
    private static final Pattern BSON = Pattern.compile("^(?s).{4}[\\x07\\x02]_id\\x00");

    /** {@code example,wire)/a 20310304101500 {"url": …}}. */
    private static final Pattern CDXJ = Pattern.compile("[^\\s()]+\\)/\\S* \\d{14} \\S");

    private static final List<String> MAIL_HEADS = List.of(
            "from:", "from ", "received:", "return-path:", "delivered-to:", "message-id:", "date:", "to:", "subject:");

    private final String reason;
    private final byte[] start;
    private final InputStream in;
    private boolean isRead;

    NoDump(String reason, byte[] start, InputStream in) {
        this.reason = reason;
        this.start = start;
        this.in = in;
    }

    private static String[] unescaped(String line) {
        String[] parts = line.split("\t", 2);
        return new String[] {parts[0].translateEscapes(), parts[1]};
    }

    /** Why a file that begins so is none; null when it may be one. Where the format is given, that is believed. */
    static String reason(ReadOptions options, String name, byte[] start, int length) {
        if (length == 0) {
            return null;
        }
        if (!Format.AUTO.equals(options.format())) {
            return null;
        }
        String text = new String(start, 0, Math.min(length, SHOWN), StandardCharsets.ISO_8859_1);
        for (String[] magic : MAGICS) {
            if (text.startsWith(magic[0])) {
                return Reject.NO_DUMP + magic[1];
            }
        }
        if (BSON.matcher(text).find()) {
            return Reject.NO_DUMP + "BSON of mongodump; write it with mongoexport";
        }
        if (CDXJ.matcher(text).lookingAt()) {
            return Reject.NO_DUMP + "a CDX index of a web archive; give the WARC files";
        }
        if (isMail(text)) {
            return Reject.NO_DUMP + "MHTML or mail; save pages as HTML";
        }
        String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String stem = file.indexOf('.') > 0 ? file.substring(0, file.indexOf('.')) : file;
        String ending = file.substring(file.lastIndexOf('.') + 1);
        if (STEMS.contains(file) || STEMS.contains("." + ending) || isSideFile(stem, ending)) {
            return Reject.NO_DUMP + "by its name it stands beside the data";
        }
        return null;
    }

    private static boolean isSideFile(String stem, String ending) {
        boolean isProse =
                ending.equals(stem) || List.of("md", "txt", "rst", "html").contains(ending);
        return isProse && STEMS.contains(stem);
    }

    private static boolean isMail(String text) {
        String head = text.toLowerCase(Locale.ROOT);
        boolean isHead = head.startsWith("mime-version:") || head.startsWith("from: <saved by");
        boolean isMessage = MAIL_HEADS.stream().anyMatch(head::startsWith)
                && head.contains("\nsubject:")
                && (head.contains("\nfrom:") || head.startsWith("from:"));
        return isHead || isMessage;
    }

    @Override
    public DumpRecord read() throws IOException {
        if (isRead) {
            return null;
        }
        isRead = true;
        in.close();
        return broken(reason);
    }

    @Override
    public Reject broken(String why) {
        return Reject.of(0, why, start, 0, Math.min(start.length, SHOWN));
    }
}
