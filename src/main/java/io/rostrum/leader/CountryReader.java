package io.rostrum.leader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads countries.tsv. */
final class CountryReader {

    static final String[] FIELDS = {"code", "name", "names", "demonyms", "capital", "cities", "leader_role", "seats"};

    private final RegistryTable table;
    private final Map<String, Country> countries = new LinkedHashMap<>();

    CountryReader(RegistryTable table) {
        this.table = table;
    }

    /** By code, in the order of the file. */
    Map<String, Country> read() {
        table.rows().forEach(this::country);
        return countries;
    }

    private void country(TsvRow row) {
        Country country = new Country(
                table.required(row, "code"),
                table.required(row, "name"),
                table.list(row, "names"),
                table.list(row, "demonyms"),
                table.orNull(row, "capital"),
                table.list(row, "cities"),
                table.orNull(row, "leader_role"),
                seats(row));
        if (countries.putIfAbsent(country.code(), country) != null) {
            table.problem(row, "code", "second country " + country.code());
        }
    }

    private List<Country.Seat> seats(TsvRow row) {
        List<Country.Seat> seats = new ArrayList<>();
        for (String seat : table.list(row, "seats")) {
            int equals = seat.indexOf('=');
            if (equals < 1 || equals == seat.length() - 1) {
                table.problem(row, "seats", "must be like Downing Street=prime_minister, is " + seat);
            } else {
                seats.add(new Country.Seat(seat.substring(0, equals), seat.substring(equals + 1)));
            }
        }
        return seats;
    }
}
