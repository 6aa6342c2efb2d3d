package io.rostrum.leader;

import io.rostrum.text.Folding;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two registries differ by, when that can only matter to an article that holds one of the names.
 *
 * @param names words of each, folded: the article must hold all of them, in whatever order
 */
public record ChangedNames(Set<Set<String>> names) implements Serializable {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /**
     * Empty when more than names differ: countries, parties, offices, the order of people, or what is told of office holders, whom
     * an article may mean without their name.
     */
    public static Optional<ChangedNames> between(Registry before, Registry after) {
        boolean isOfPeopleOnly = before.countries().equals(after.countries())
                && before.parties().equals(after.parties())
                && staying(before, after).equals(staying(after, before));
        List<Leader> changed = isOfPeopleOnly ? changed(before, after) : List.of();
        return isOfPeopleOnly && changed.stream().allMatch(leader -> isNameOnly(leader, before, after))
                ? Optional.of(of(changed))
                : Optional.empty();
    }

    private static List<String> staying(Registry of, Registry other) {
        return of.leaders().stream()
                .map(Leader::id)
                .filter(id -> other.leader(id) != null)
                .toList();
    }

    /** As they were, and as they are. */
    private static List<Leader> changed(Registry before, Registry after) {
        List<Leader> changed = new ArrayList<>();
        before.leaders().stream()
                .filter(leader -> !leader.equals(after.leader(leader.id())))
                .forEach(changed::add);
        after.leaders().stream()
                .filter(leader -> !leader.equals(before.leader(leader.id())))
                .forEach(changed::add);
        return changed;
    }

    private static boolean isNameOnly(Leader leader, Registry before, Registry after) {
        Leader was = before.leader(leader.id());
        Leader is = after.leader(leader.id());
        boolean heldNone =
                Stream.of(was, is).allMatch(one -> one == null || one.terms().isEmpty());
        return heldNone || was != null && is != null && withAliasesOf(is, was).equals(is);
    }

    /** The leader with aliases, and whether the surname is a word, of another. */
    private static Leader withAliasesOf(Leader other, Leader leader) {
        return new Leader(
                leader.id(),
                leader.name(),
                other.aliases(),
                leader.surname(),
                leader.gender(),
                other.surnameIsWord(),
                leader.born(),
                leader.died(),
                leader.tier(),
                leader.offices(),
                leader.further(),
                leader.parties());
    }

    private static ChangedNames of(List<Leader> leaders) {
        Set<Set<String>> names = new HashSet<>();
        for (Leader leader : leaders) {
            Stream.concat(Stream.of(leader.name()), leader.aliases().stream())
                    .map(ChangedNames::withoutInitials)
                    .flatMap(ChangedNames::spellings)
                    .forEach(name -> names.add(words(name)));
            if (leader.surname() != null && leader.isCore()) {
                names.add(words(leader.surname().replaceFirst("(?i)^al-", "")));
            }
        }
        names.remove(Set.of());
        return new ChangedNames(names);
    }

    /** "Bernard L. Orda" is also found as Bernard Orda. */
    private static String withoutInitials(String name) {
        return name.replaceAll("(?<= )\\p{Lu}\\. ", "");
    }

    /** Andrej Zoransky is also found as Andrej Zoranskyi. */
    private static Stream<String> spellings(String name) {
        return Stream.concat(Stream.of(name), Transliteration.onSky(name).stream());
    }

    /** Whether the text may mean one of them. */
    public boolean areIn(String text) {
        Set<String> words = words(text);
        return names.stream().anyMatch(words::containsAll);
    }

    private static Set<String> words(String text) {
        return BETWEEN.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(Folding::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
