package io.rostrum.registry;

import io.rostrum.leader.TsvRow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows of countries.tsv: what conf/leaders says of a country it knows, else the name and the role that leads. */
final class CountryRows {

    private static final List<String> LEADING = List.of(
            "igo_head", "prime_minister", "chancellor", "president", "monarch", "supreme_leader", "head_of_state");

    private final Map<String, TsvRow> known = new TreeMap<>();

    CountryRows() {
        for (TsvRow row : TsvRow.all("countries.tsv", Resources.text("/conf/leaders/countries.tsv"))) {
            known.put(row.get("code"), row);
        }
    }

    /**
     * @param posts code to one of its posts
     * @param roles code to the roles held in it
     */
    String of(Map<String, Post> posts, Map<String, List<String>> roles) {
        StringBuilder text = new StringBuilder("code\tname\tnames\tdemonyms\tcapital\tcities\tleader_role\tseats\n");
        posts.forEach((code, post) -> text.append(
                        known.containsKey(code)
                                ? String.join("\t", known.get(code).values())
                                : fresh(post, roles.get(code)))
                .append('\n'));
        return text.toString();
    }

    private static String fresh(Post post, List<String> roles) {
        String leading = LEADING.stream().filter(roles::contains).findFirst().orElse(roles.get(0));
        String name = post.countryName().isEmpty() ? post.country() : post.countryName();
        String demonyms = String.join("|", post.demonyms());
        return String.join("\t", post.country(), name, "", demonyms, "", "", leading, "");
    }
}
