package io.rostrum.dump;

import io.rostrum.day.DayOrder;
import java.io.Serializable;
import java.util.List;

/**
 * Where the fields of an article stand in the records of one kind of dump: for each, paths like {@code thread.site},
 * the first one that is filled counts.
 *
 * @param order what {@code 4/5/2019} means in them; null when the mapping does not say
 */
record Mapping(
        String name,
        List<String> url,
        List<String> outlet,
        List<String> title,
        List<String> day,
        List<String> body,
        DayOrder order)
        implements Serializable {

    Mapping {
        url = List.copyOf(url);
        outlet = List.copyOf(outlet);
        title = List.copyOf(title);
        day = List.copyOf(day);
        body = List.copyOf(body);
    }

    List<List<String>> fields() {
        return List.of(url, outlet, title, day, body);
    }
}
