package io.rostrum.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tables in one object, as pandas writes them: column by column, {@code {"url": {"0": …}, "text": {"0": …}}}, or rows by
 * their keys, {@code {"0": {"url": …, "text": …}}}, and the like.
 */
final class JsonColumns {

    private JsonColumns() {}

    /** The rows as objects; empty when the object is no such table. */
    static List<JsonNode> rows(JsonNode table) {
        if (table.path("columns").isArray() && table.path("data").isArray()) {
            return split(table.path("columns"), table.path("data"));
        }
        Map<String, ObjectNode> rows = new TreeMap<>(JsonColumns::byNumber);
        int columns = 0;
        int ofValues = 0;
        for (Map.Entry<String, JsonNode> column : table.properties()) {
            boolean isColumn = put(column.getKey(), column.getValue(), rows);
            columns += isColumn ? 1 : 0;
            ofValues += isColumn && !isOfObjects(column.getValue()) ? 1 : 0;
        }
        return ofValues >= 2 && columns == table.size() ? new ArrayList<>(rows.values()) : List.of();
    }

    /**
     * The rows of {@code {"0": {"url": …, "text": …}}}, or of lists of them: objects that have names in common; empty when the object is no such
     * table. Where addresses are the keys, they are those of the rows.
     */
    static List<JsonNode> byKey(JsonNode table) {
        List<JsonNode> rows = new ArrayList<>();
        Set<String> common = null;
        for (Map.Entry<String, JsonNode> entry : table.properties()) {
            boolean isList = entry.getValue().isArray();
            for (JsonNode row : isList ? entry.getValue() : List.of(entry.getValue())) {
                Set<String> names = new TreeSet<>();
                row.fieldNames().forEachRemaining(names::add);
                if (common == null) {
                    common = names;
                }
                common.retainAll(names);
                rows.add(row);
                if (entry.getKey().startsWith("http")
                        && row instanceof ObjectNode object
                        && !object.has("url")
                        && !isList) {
                    object.put("url", entry.getKey());
                }
            }
        }
        boolean isOne = rows.size() == 1 && !table.fieldNames().next().matches("\\d+|https?:.*");
        return common == null || common.size() < 2 || isOne ? List.of() : rows;
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

    private static boolean isOfObjects(JsonNode column) {
        boolean isOfObjects = true;
        for (JsonNode cell : column) {
            isOfObjects &= cell.isObject();
        }
        return isOfObjects;
    }

    private static boolean put(String name, JsonNode column, Map<String, ObjectNode> rows) {
        if (column.isArray()) {
            for (int i = 0; i < column.size(); i++) {
                row(rows, Integer.toString(i)).set(name, column.get(i));
            }
            return true;
        }
        boolean isKnown = CsvHeader.isKnown(name);
        boolean isColumn = column.isObject() && column.size() > 0;
        for (Map.Entry<String, JsonNode> cell : column.properties()) {
            boolean isNumbered = cell.getKey().chars().allMatch(Character::isDigit);
            isColumn &= isNumbered || isKnown && cell.getValue().isValueNode() && !CsvHeader.isKnown(cell.getKey());
        }
        if (isColumn) {
            column.properties().forEach(cell -> row(rows, cell.getKey()).set(name, cell.getValue()));
        }
        return isColumn;
    }

    private static ObjectNode row(Map<String, ObjectNode> rows, String number) {
        return rows.computeIfAbsent(number, unused -> JsonNodeFactory.instance.objectNode());
    }

    private static int byNumber(String one, String other) {
        int lengths = Integer.compare(one.length(), other.length());
        return lengths == 0 ? one.compareTo(other) : lengths;
    }
}
