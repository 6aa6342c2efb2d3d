package io.rostrum.registry;

import io.rostrum.leader.Country;
import io.rostrum.leader.Office;
import io.rostrum.leader.Registry;
import io.rostrum.leader.TsvRow;
import io.rostrum.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The offices that are looked for in a dump, by item, and whose they are. */
public final class WikiPositions {

    private final Map<String, WikiState> states = new HashMap<>();
    private final Map<String, WikiState.Position> found = new HashMap<>();
    private final Map<String, Post> given = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    /**
     * @param rows {@code position}, {@code role}, {@code country}, {@code country_name}: offices wanted besides those
     *             that states name
     * @throws IllegalArgumentException for a role that there is not
     */
    public WikiPositions(List<TsvRow> rows) {
        for (TsvRow row : rows) {
            if (!Office.ROLES.contains(row.get("role"))) {
                throw new IllegalArgumentException(row.file() + " line " + row.line() + ", role: must be one of "
                        + Office.ROLES + ", is " + row.get("role"));
            }
            given.put(
                    row.get("position"),
                    new Post(row.get("role"), "", row.get("country"), row.get("country_name"), List.of()));
        }
        for (Country country : Registry.builtIn().countries()) {
            codes.put(Folding.of(country.name()), country.code());
            country.names().forEach(name -> codes.put(Folding.of(name), country.code()));
        }
    }

    public void add(WikiState state) {
        if (state.name() != null) {
            states.put(state.id(), state);
        }
        state.positions().forEach(position -> found.putIfAbsent(position.item(), position));
    }

    /** Ids of the offices. */
    public Set<String> items() {
        Set<String> items = new TreeSet<>(found.keySet());
        items.addAll(given.keySet());
        return items;
    }

    /** Terms with their offices by name. */
    public List<Tenure> holdings(List<WikiPerson.Tenure> terms) {
        Map<String, String> labels = new HashMap<>();
        for (WikiPerson.Tenure term : terms) {
            if (term.holder() == null && term.label() != null) {
                labels.put(term.position(), term.label());
            }
        }
        List<Tenure> holdings = new ArrayList<>();
        for (WikiPerson.Tenure term : terms) {
            if (term.holder() != null || term.leftOut() != null) {
                holdings.add(holding(term, labels.getOrDefault(term.position(), "")));
            }
        }
        return holdings;
    }

    private Tenure holding(WikiPerson.Tenure term, String title) {
        if (term.leftOut() != null) {
            return Tenure.leftOut(term.leftOut());
        }
        Post post = given.containsKey(term.position()) ? titled(given.get(term.position()), title) : post(term, title);
        return post == null
                ? Tenure.leftOut("office of a state without a code")
                : Tenure.of(term.holder(), post, term.start(), term.end());
    }

    private static Post titled(Post post, String title) {
        return new Post(post.role(), title, post.country(), post.countryName(), post.demonyms());
    }

    private Post post(WikiPerson.Tenure term, String title) {
        WikiState.Position position = found.get(term.position());
        WikiState state = states.get(position.state());
        String name = state == null || state.name() == null ? "" : state.name();
        String code = state == null || state.code() == null ? codes.get(Folding.of(name)) : state.code();
        List<String> demonyms = state == null ? List.of() : state.demonyms();
        return code == null ? null : new Post(Roles.of(title, position.role()), title, code, name, demonyms);
    }
}
