package io.rostrum.sample;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A CSV with a header as people's programs save it: commas, semicolons or tabs, with or without a mark before its header.
 *
 * @param columns in lower case
 * @param rows    cells by column; an empty one is an empty text
 */
record CsvTable(List<String> columns, List<Map<String, String>> rows) {

    private static final int MOST = 1_000_000;

    /** @throws UsageException when it is no CSV */
    static CsvTable read(Path file) throws IOException {
        CsvParserSettings settings = new CsvParserSettings();
        settings.detectFormatAutomatically(',', ';', '\t');
        settings.setMaxCharsPerColumn(MOST);
        settings.setNullValue("");
        settings.setEmptyValue("");
        List<String[]> lines;
        try (InputStream in = Files.newInputStream(file)) {
            lines = new CsvParser(settings).parseAll(in, "UTF-8");
        } catch (TextParsingException e) {
            throw new UsageException(file + ": is no CSV");
        }
        List<String> columns = new ArrayList<>();
        for (String name : lines.isEmpty() ? new String[0] : lines.get(0)) {
            columns.add(name.strip().toLowerCase(Locale.ROOT));
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (String[] line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), i < line.length ? line[i].strip() : "");
            }
            rows.add(row);
        }
        return new CsvTable(columns, rows);
    }
}
