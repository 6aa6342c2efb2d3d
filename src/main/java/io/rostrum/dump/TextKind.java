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
    private static final Pattern PRO_QUEST =
            Pattern.compile("(?m)^(?:ProQuest document link|ProQuest document ID: ?\\d+)\\s*$");
    private static final Pattern LOGGED = Pattern.compile(
            "\\[?\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}\\S*\\s+\\S*\\s*\\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|CRITICAL|FATAL)\\b.*");
    private static final Pattern PLACE = Pattern.compile(
            "(?:https?|s3a?|hdfs|gs|file)://\\S+|\\S+/\\S+\\.[a-z0-9]{2,6}(?:\\.(?:gz|bz2|zst|xz))?|\\S+\\.(?:warc|wet|jsonl?|csv|parquet)(?:\\.\\S+)?");

    /** An address alone; a path may be a word of a text. */
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

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
        if (PRO_QUEST.matcher(text).find()) {
            return "DOCUMENTS as ProQuest downloads them; write one file or record each";
        }
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LOOKED_AT)
                .toList();
        boolean isPlaces = lines.size() >= FEWEST_LINES
                && lines.stream().allMatch(line -> PLACE.matcher(line).matches());
        boolean isAddress = lines.size() == 1 && ADDRESS.matcher(lines.get(0)).matches();
        if (isPlaces || isAddress) {
            return Reject.NO_DUMP + "a list of paths or addresses; give what it names";
        }
        boolean isLog = !lines.isEmpty() && LOGGED.matcher(lines.get(0)).matches();
        return isLog ? Reject.NO_DUMP + "the log of a program" : null;
    }
}
