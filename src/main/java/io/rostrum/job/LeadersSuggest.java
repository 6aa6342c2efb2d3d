package io.rostrum.job;

import io.rostrum.english.ClauseWords;
import io.rostrum.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** speakers → rows for {@code --registry-add}: the people most quoted without an id. */
public final class LeadersSuggest {

    private static final String HEAD =
            "id\tname\tsurname\ttier\trole\tcountry\tstart\tend\ttitle\tprinted\tquotes\tstories\toutlets\tfirst_day\tlast_day\n";

    private LeadersSuggest() {}

    /**
     * A file with a head line.
     *
     * @param speakers table {@code speakers}
     * @param most     how many people
     * @param least    those with fewer stories are left out
     */
    public static String of(Dataset<Row> speakers, int most, int least) {
        Iterator<Row> people = SqlFile.run(
                        "/jobs/leaders-suggest/suggest.sql", Map.of("speakers", speakers), Map.of("least", least))
                .toLocalIterator();
        List<String> lines = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        while (people.hasNext() && lines.size() < most) {
            Row person = people.next();
            String name = person.getAs("name");
            if (!isOrganisation(name) && ids.add(id(name))) {
                lines.add(line(person, name));
            }
        }
        return HEAD + String.join("", lines);
    }

    private static boolean isOrganisation(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ")).anyMatch(ClauseWords.ORGANISATIONS::contains);
    }

    private static String id(String name) {
        return "x-" + Folding.of(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("-$", "");
    }

    private static String line(Row person, String name) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        String printed =
                person.getAs("printed") == null ? "" : person.getAs("printed").toString();
        return String.join("\t", id(name), name, surname, "core", "", "", "", "", "", oneLine(printed)) + "\t"
                + person.getAs("quotes") + "\t" + person.getAs("stories") + "\t" + person.getAs("outlets") + "\t"
                + person.getAs("first_day") + "\t" + person.getAs("last_day") + "\n";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
