package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether the names in {@code conf/leaders} can be names, and each is one person's. */
class RegistryNamesTest {

    private static final List<Leader> LEADERS = Registry.builtIn().core();

    /** Two people of one name and country that there really are. */
    private static final Set<String> NAMESAKES = Set.of("LVA andris berzins", "USA george bush");

    private static final Pattern NO_NAME =
            Pattern.compile("^(of|the|and|president|minister|(former |deputy )?secretary)\\b"
                    + "|[(\\[]|\\b(secretary|minister) of\\b");

    private static final Pattern SHOUTED =
            Pattern.compile(" .*\\b(?![IVXL]+\\b)\\p{Lu}{3,}\\b|\\b(?![IVXL]+\\b)\\p{Lu}{3,}\\b.* ");

    @Test
    void everySurnameStandsInTheNameOrAnAlias() {
        List<String> wrong = LEADERS.stream()
                .filter(leader -> leader.surname() != null)
                .filter(leader -> names(leader).noneMatch(name -> holds(name, leader.surname())))
                .map(leader -> leader.id() + " " + leader.name() + ": " + leader.surname())
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static boolean holds(String name, String surname) {
        return (words(name) + " ").contains(words(surname) + " ");
    }

    /** With a blank before each word; articles and hyphens fall away as they do when names are found. */
    private static String words(String name) {
        return " "
                + Folding.of(name)
                        .replaceAll("\\b(al|el)[- ]", "")
                        .replaceAll("[-,]", " ")
                        .replaceAll(" +", " ");
    }

    @Test
    void noOneStandsTwice() {
        Map<String, String> bearers = new HashMap<>();
        Set<String> twice = new TreeSet<>();
        for (Leader leader : LEADERS) {
            for (String key : keys(leader)) {
                String other = bearers.put(key, leader.id());
                if (other != null && !other.equals(leader.id())) {
                    twice.add(key);
                }
            }
        }
        assertEquals(new TreeSet<>(NAMESAKES), twice);
    }

    private static List<String> keys(Leader leader) {
        return leader.offices().stream()
                .map(Office::country)
                .distinct()
                .flatMap(country -> names(leader).map(name -> country + " " + Folding.of(name)))
                .distinct()
                .toList();
    }

    @Test
    void namesAreNames() {
        List<String> wrong = new ArrayList<>();
        for (Leader leader : LEADERS) {
            names(leader)
                    .filter(name -> NO_NAME.matcher(Folding.of(name)).find()
                            || SHOUTED.matcher(name).find())
                    .forEach(name -> wrong.add(leader.id() + " " + name));
        }
        assertEquals(List.of(), wrong);
    }

    private static Stream<String> names(Leader leader) {
        return Stream.concat(Stream.of(leader.name()), leader.aliases().stream());
    }
}
