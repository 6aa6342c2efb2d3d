package io.rostrum.dump;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.rostrum.day.Day;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Days that programs print as objects: of MongoDB, protobuf, Java and Gson, PHP. */
final class JsonDay {

    /** What one value of them says, those that tell most first. */
    private static final List<String> TIMES = List.of(
            "$date",
            "$numberLong",
            "iso",
            "date",
            "dateTime",
            "datetime",
            "value",
            "@value",
            "#text",
            "seconds",
            "_seconds",
            "epochSecond",
            "$numberDouble",
            "$numberInt",
            "utc",
            "raw",
            "rendered",
            "S",
            "N");

    private JsonDay() {}

    /** The day of an object whose opening brace was the last token, as printed; null when it tells none. */
    static String read(JsonParser json) throws IOException {
        Map<String, String> values = new HashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT) {
                values.putIfAbsent(name, read(json));
            } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                values.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        if (json.currentToken() != JsonToken.END_OBJECT) {
            throw new IOException("the JSON object has no end");
        }
        for (String name : TIMES) {
            if (Day.parse(values.get(name)) != null) {
                return values.get(name);
            }
        }
        return joined(values.get("year"), values.getOrDefault("monthValue", values.get("month")), dayOf(values));
    }

    private static String dayOf(Map<String, String> values) {
        return values.getOrDefault("day", values.get("dayOfMonth"));
    }

    /** Year, month and day, each a number, as one; null when one is missing or none. */
    static String joined(String year, String month, String day) {
        String list = "[" + whole(year) + ", " + whole(month) + ", " + whole(day) + "]";
        return Day.parse(list) == null ? null : list;
    }

    /** Tables with gaps have numbers as doubles. */
    private static String whole(String number) {
        return number != null && number.endsWith(".0")
                ? number.substring(0, number.length() - 2)
                : String.valueOf(number).strip();
    }
}
