package io.rostrum.registry;

import io.rostrum.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The terms found, put together into the three files of a registry, and what was left out and why. */
public final class RegistryDraft {

    private final String source;
    private final Map<String, Holder> holders = new TreeMap<>();
    private final Map<String, List<Term>> terms = new TreeMap<>();
    private final Map<String, Post> posts = new TreeMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    private record Term(Post post, LocalDate start, LocalDate end) {

        /** Whether the two are one office, and one begins before the other is over, or the day it is. */
        boolean joins(Term later) {
            return post.role().equals(later.post.role())
                    && post.country().equals(later.post.country())
                    && (end == null || !later.start.isAfter(end));
        }

        Term with(Term later) {
            boolean isOpen = end == null || later.end == null;
            return new Term(post, start, isOpen ? null : end.isAfter(later.end) ? end : later.end);
        }
    }

    /** @param source what the column {@code sources} of every office says */
    public RegistryDraft(String source) {
        this.source = source;
    }

    public void add(Tenure holding) {
        if (holding.leftOut() != null) {
            leaveOut(holding.leftOut());
            return;
        }
        Holder holder = holding.holder();
        String id = holder.id() != null ? holder.id() : slug(holding);
        holders.putIfAbsent(id, holder);
        posts.merge(
                holding.post().country(),
                holding.post(),
                (one, other) -> one.countryName().isEmpty() ? other : one);
        terms.computeIfAbsent(id, unused -> new ArrayList<>())
                .add(new Term(holding.post(), holding.start(), holding.end()));
    }

    public void leaveOut(String why) {
        leftOut.merge(why, 1, Integer::sum);
    }

    private static String slug(Tenure holding) {
        String name = Folding.of(holding.holder().name()).replaceAll("[^a-z0-9]+", "-");
        return Folding.of("x-" + holding.post().country() + "-" + name);
    }

    public int leaders() {
        return holders.size();
    }

    /** Rows left out by reason. */
    public Map<String, Integer> leftOut() {
        return Map.copyOf(leftOut);
    }

    /** File name to content; rows in a fixed order. */
    public Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("people.tsv", people());
        files.put("offices.tsv", offices());
        files.put("countries.tsv", new CountryRows().of(posts, roles()));
        return files;
    }

    private String people() {
        List<String> rows = new ArrayList<>();
        holders.forEach((id, holder) -> {
            Post first = terms.get(id).get(0).post();
            boolean isRoyal = first.role().equals("monarch") || first.role().equals("pope");
            String surname = holder.surname() != null
                    ? holder.surname()
                    : isRoyal ? "" : Surnames.of(holder.name(), first.country());
            rows.add(row(
                    id,
                    holder.name(),
                    String.join("|", holder.aliases()),
                    surname,
                    holder.gender(),
                    holder.born() == null ? "" : holder.born().toString(),
                    KnownSurnames.areWords(surname) ? "word" : ""));
        });
        return "id\tname\taliases\tsurname\tgender\tborn\tsurname_is\n" + String.join("", rows);
    }

    private String offices() {
        List<String> rows = new ArrayList<>();
        terms.forEach((id, all) -> joined(all)
                .forEach(term -> rows.add(row(
                        term.post().country(),
                        term.post().role(),
                        term.start().toString(),
                        term.end() == null ? "" : term.end().toString(),
                        term.post().title(),
                        source,
                        id))));
        rows.sort(Comparator.naturalOrder());
        return "country\trole\tstart\tend\ttitle\tsources\tleader_id\n" + String.join("", rows);
    }

    /** One term for those that overlap: sources give a term and its parts side by side. */
    private static List<Term> joined(List<Term> all) {
        List<Term> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(
                        (Term term) -> term.post().country() + term.post().role())
                .thenComparing(Term::start));
        List<Term> joined = new ArrayList<>();
        for (Term term : sorted) {
            Term last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.joins(term)) {
                joined.set(joined.size() - 1, last.with(term));
            } else {
                joined.add(term);
            }
        }
        return joined;
    }

    /** Country to the roles that somebody has held in it. */
    private Map<String, List<String>> roles() {
        Map<String, List<String>> roles = new TreeMap<>();
        terms.values()
                .forEach(all ->
                        all.forEach(term -> roles.computeIfAbsent(term.post().country(), unused -> new ArrayList<>())
                                .add(term.post().role())));
        return roles;
    }

    private static String row(String... values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i].replace('\t', ' ').replace('\n', ' ').strip();
        }
        return String.join("\t", values) + "\n";
    }
}
