package io.rostrum.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tables written column by column, as pandas does: {@code {"url": {"0": …}, "text": {"0": …}}} and the like. */
final class JsonColumns {

    private JsonColumns() {}

    /** The rows as objects; empty when the object is no such table. */
    static List<JsonNode> rows(JsonNode table) {
        if (table.path("columns").isArray() && table.path("data").isArray()) {
            return split(table.path("columns"), table.path("data"));
        }
        Map<String, ObjectNode> rows = new TreeMap<>(JsonColumns::byNumber);
        int columns = 0;
        for (Map.Entry<String, JsonNode> column : table.properties()) {
            boolean isColumn = put(column.getKey(), column.getValue(), rows);
            columns += isColumn ? 1 : 0;
        }
        return columns >= 2 && columns == table.size() ? new ArrayList<>(rows.values()) : List.of();
    }

    private static List<JsonNode> split(JsonNode columns, JsonNode data) {
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode cells : data) {
            ObjectNode row = JsonNodeFactory.instance.objectNode();
            for (int i = 0; i < columns.size() && i < cells.size(); i++) {
                row.set(columns.get(i).asText(), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static boolean put(String name, JsonNode column, Map<String, ObjectNode> rows) {
        if (column.isArray()) {
            for (int i = 0; i < column.size(); i++) {
                row(rows, Integer.toString(i)).set(name, column.get(i));
            }
            return true;
        }
        boolean isNumbered = column.isObject() && column.size() > 0;
        for (Map.Entry<String, JsonNode> cell : column.properties()) {
            isNumbered &= cell.getKey().chars().allMatch(Character::isDigit);
        }
        if (isNumbered) {
            column.properties().forEach(cell -> row(rows, cell.getKey()).set(name, cell.getValue()));
        }
        return isNumbered;
    }

    private static ObjectNode row(Map<String, ObjectNode> rows, String number) {
        return rows.computeIfAbsent(number, unused -> JsonNodeFactory.instance.objectNode());
    }

    private static int byNumber(String one, String other) {
        int lengths = Integer.compare(one.length(), other.length());
        return lengths == 0 ? one.compareTo(other) : lengths;
    }
}
