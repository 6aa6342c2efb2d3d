package io.rostrum.comention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what it shows                          | edges                             | betweenness
            the middle of a path is on every path    | A-B:1 B-C:1                       | A=0.0 B=1.0 C=0.0
            a star's centre is on every path         | A-B:1 A-C:9 A-D:1                 | A=1.0 B=0.0 C=0.0 D=0.0
            in a triangle nobody is between          | A-B:1 B-C:1 A-C:1                 | A=0.0 B=0.0 C=0.0
            two shortest paths count one half each   | A-B:1 B-C:1 C-D:1 A-D:1           | A=0.166666667 B=0.166666667 C=0.166666667 D=0.166666667
            one edge alone has nobody to be between  | A-B:7                             | A=0.0 B=0.0
            """)
    void measuresWhoIsBetween(String what, String edges, String expected) {
        assertEquals(
                expected,
                new Network(edges(edges))
                        .positions().stream()
                                .map(position -> position.leader() + "=" + position.betweenness())
                                .collect(Collectors.joining(" ")));
    }

    /** The best partition by modularity was found by trying all of them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what it shows                 | edges                                               | communities
            two triangles and a bridge      | A-B:1 B-C:1 A-C:1 C-D:1 D-E:1 E-F:1 D-F:1           | A B C=A, D E F=D
            weights count                   | A-B:9 B-C:1 C-D:9                                   | A B=A, C D=C
            parts that do not touch         | A-B:1 C-D:1                                         | A B=A, C D=C
            a triangle is one               | A-B:1 B-C:1 A-C:1                                   | A B C=A
            """)
    void findsCommunities(String what, String edges, String expected) {
        assertEquals(
                expected,
                Communities.of(edges(edges)).entrySet().stream()
                        .collect(Collectors.groupingBy(
                                entry -> entry.getValue(),
                                java.util.TreeMap::new,
                                Collectors.mapping(entry -> entry.getKey(), Collectors.joining(" "))))
                        .entrySet()
                        .stream()
                        .map(entry -> entry.getValue() + "=" + entry.getKey())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void weightsGiveStrengthAndRank() {
        assertEquals(
                "[Position[leader=A, degree=2, strength=4, pageRank=0.486486486, betweenness=1.0, community=A], "
                        + "Position[leader=B, degree=1, strength=3, pageRank=0.360135135, betweenness=0.0, community=A], "
                        + "Position[leader=C, degree=1, strength=1, pageRank=0.153378378, betweenness=0.0, community=A]]",
                new Network(edges("A-B:3 A-C:1")).positions().toString());
    }

    @Test
    void theOrderOfEdgesDoesNotCount() {
        Random random = new Random(5);
        List<CoMention> edges = new ArrayList<>();
        for (char a = 'A'; a < 'T'; a++) {
            for (char b = (char) (a + 1); b < 'T'; b++) {
                if (random.nextInt(3) == 0) {
                    edges.add(edge(String.valueOf(a), String.valueOf(b), 1 + random.nextInt(3)));
                }
            }
        }
        List<Network.Position> expected = new Network(edges).positions();
        assertEquals(
                1, expected.stream().mapToDouble(Network.Position::pageRank).sum(), 1e-6);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(edges, random);
            assertEquals(expected, new Network(edges).positions());
        }
    }

    @Test
    void noEdgesNoNetwork() {
        assertEquals(List.of(), new Network(List.of()).positions());
    }

    private static List<CoMention> edges(String edges) {
        return Stream.of(edges.split(" "))
                .map(edge -> edge.split("[-:]"))
                .map(edge -> edge(edge[0], edge[1], Long.parseLong(edge[2])))
                .toList();
    }

    private static CoMention edge(String a, String b, long together) {
        return new CoMention(a, b, together, 0.1, 20);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what it shows                                     | pairs                              | edges
            significant, often and more than expected           | A-B:5:1:20                         | A-B
            one article is an anecdote                          | A-B:1:0.01:20                      | ''
            less than expected is no tie, however significant   | A-B:5:9:20                         | ''
            chance is no tie                                    | A-B:5:4:0.2                        | ''
            3.84 is significant for one test of one             | A-B:5:1:3.85                       | A-B
            but not for one of three                            | A-B:5:1:3.85 B-C:1:2:0             | ''
            three at once may share it (Benjamini, Hochberg)    | A-B:5:1:3.85 A-C:5:1:3.85 B-C:5:1:3.85 | A-B A-C B-C
            a weaker one rides on stronger ones                 | A-B:5:1:9 A-C:5:1:5 B-C:5:1:0.1    | A-B A-C
            """)
    void keepsSignificantEdges(String what, String pairs, String expected) {
        Backbone backbone = new Backbone();
        Arrays.stream(pairs.split(" "))
                .map(pair -> pair.split("[-:]"))
                .map(pair -> new CoMention(
                        pair[0],
                        pair[1],
                        Long.parseLong(pair[2]),
                        Double.parseDouble(pair[3]),
                        Double.parseDouble(pair[4])))
                .forEach(backbone::add);
        assertEquals(
                expected,
                backbone.edges().stream().map(edge -> edge.a() + "-" + edge.b()).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"3.841, 0.05", "6.635, 0.01", "10.828, 0.001", "0, 1"})
    void knowsTheChiSquareTable(double logLikelihood, double p) {
        assertEquals(p, Backbone.pValue(logLikelihood), p / 1000);
    }
}
