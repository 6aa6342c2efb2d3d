package io.rostrum.dump;

import java.util.List;
import java.util.regex.Pattern;

/** Text files that are no article. */
final class TextKind {

    private static final Pattern OF_DOCUMENTS = Pattern.compile(
            "(?m)^\\s*(?:(?:document )?\\d{1,6} of \\d{1,6} documents|document \\d{1,6} of \\d{1,6})\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FACTIVA =
            Pattern.compile("(?m)^(?:AN\\s+)?Document [A-Z]{2,8}\\d{6,}[a-z0-9]{6,}\\s*$");
    private static final Pattern END_OF_DOCUMENT = Pattern.compile("(?m)^End of Document\\s*$");
    private static final Pattern PLACE = Pattern.compile(
            "(?:https?|s3a?|hdfs|gs|file)://\\S+|\\S+/\\S+\\.[a-z0-9]{2,6}(?:\\.(?:gz|bz2|zst|xz))?|\\S+\\.(?:warc|wet|jsonl?|csv|parquet)(?:\\.\\S+)?");

    private static final int FEWEST_LINES = 2;
    private static final int LOOKED_AT = 200;

    private TextKind() {}

    /** What a text is instead of one article; null when it may be one. */
    static String noArticle(String text) {
        boolean isList = OF_DOCUMENTS.matcher(text).find();
        if (isList || END_OF_DOCUMENT.matcher(text).find()) {
            return "several DOCUMENTS in one text, as LexisNexis downloads them; write one file or record each";
        }
        if (FACTIVA.matcher(text).find()) {
            return "DOCUMENTS as Factiva downloads them; write one file or record each";
        }
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LOOKED_AT)
                .toList();
        boolean isPlaces = lines.size() >= FEWEST_LINES
                && lines.stream().allMatch(line -> PLACE.matcher(line).matches());
        return isPlaces ? Reject.NO_DUMP + "a list of paths or addresses; give what it names" : null;
    }
}
