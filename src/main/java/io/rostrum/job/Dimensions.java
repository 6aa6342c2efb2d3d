package io.rostrum.job;

import io.rostrum.leader.Country;
import io.rostrum.leader.Leader;
import io.rostrum.leader.Membership;
import io.rostrum.leader.Office;
import io.rostrum.leader.PoliticalParty;
import io.rostrum.leader.Registry;
import io.rostrum.nlp.AnnotationPipeline;
import io.rostrum.stance.Codebook;
import io.rostrum.table.IssueRow;
import io.rostrum.table.LeaderRow;
import io.rostrum.table.LeaderTermRow;
import io.rostrum.table.PartyRow;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A pipeline → leaders, leader_terms, parties, issues: whom and what it knows. */
public final class Dimensions {

    private static final String MEMBER = "member";

    private Dimensions() {}

    /** None of a pipeline without Rostrum's stages. */
    public static Map<Table<?>, Dataset<Row>> of(SparkSession spark, PipelineModel pipeline) {
        if (!AnnotationPipeline.isRostrums(pipeline)) {
            return Map.of();
        }
        return of(spark, AnnotationPipeline.registry(pipeline), AnnotationPipeline.codebook(pipeline));
    }

    static Map<Table<?>, Dataset<Row>> of(SparkSession spark, Registry registry, List<Codebook.Line> codebook) {
        Set<String> organisations = registry.countries().stream()
                .filter(Country::isOrganisation)
                .map(Country::code)
                .collect(Collectors.toSet());
        Map<String, String> countryOfParty =
                registry.parties().stream().collect(Collectors.toMap(PoliticalParty::id, PoliticalParty::country));
        List<Leader> leaders = registry.leaders();
        return Map.of(
                Tables.LEADERS,
                rows(spark, Tables.LEADERS, leaders.stream().map(leader -> row(leader, organisations))),
                Tables.LEADER_TERMS,
                rows(spark, Tables.LEADER_TERMS, leaders.stream().flatMap(leader -> terms(leader, countryOfParty))),
                Tables.PARTIES,
                rows(spark, Tables.PARTIES, registry.parties().stream().map(Dimensions::row)),
                Tables.ISSUES,
                rows(spark, Tables.ISSUES, codebook.stream().map(Dimensions::row)));
    }

    private static <R extends Record> Dataset<Row> rows(SparkSession spark, Table<R> table, Stream<R> rows) {
        return spark.createDataset(rows.map(table::row).toList(), table.encoder());
    }

    private static LeaderRow row(Leader leader, Set<String> organisations) {
        return new LeaderRow(
                leader.id(),
                leader.name(),
                leader.tier().name().toLowerCase(Locale.ROOT),
                leader.gender() == null ? null : leader.gender().name().toLowerCase(Locale.ROOT),
                leader.born(),
                leader.died(),
                country(leader.terms(), organisations));
    }

    private static String country(List<Office> terms, Set<String> organisations) {
        return terms.stream()
                .map(Office::country)
                .filter(country -> !organisations.contains(country))
                .findFirst()
                .orElse(terms.isEmpty() ? null : terms.get(0).country());
    }

    private static Stream<LeaderTermRow> terms(Leader leader, Map<String, String> countryOfParty) {
        List<Office> offices = leader.terms();
        return Stream.concat(
                offices.stream().map(office -> row(leader, office)),
                leader.parties().stream()
                        .distinct()
                        .filter(party -> offices.stream().noneMatch(office -> tells(leader, office, party)))
                        .map(party -> row(leader, party, countryOfParty.get(party.party()))));
    }

    private static LeaderTermRow row(Leader leader, Office office) {
        return new LeaderTermRow(
                leader.id(),
                office.role(),
                office.title().isEmpty() ? null : office.title(),
                office.country(),
                party(leader, office.start()),
                office.start(),
                office.end(),
                office.asOf());
    }

    private static LeaderTermRow row(Leader leader, Membership party, String country) {
        return new LeaderTermRow(leader.id(), MEMBER, null, country, party.party(), party.start(), party.end(), null);
    }

    /** Whether the row of an office says as much. */
    private static boolean tells(Leader leader, Office office, Membership party) {
        LocalDate start = office.start();
        return start.equals(party.start())
                && Objects.equals(office.end(), party.end())
                && party.party().equals(leader.party(start));
    }

    /** The party of the day, else the only one known: members of parliaments are known best, whatever they become. */
    private static String party(Leader leader, LocalDate day) {
        List<String> all =
                leader.parties().stream().map(Membership::party).distinct().toList();
        return leader.party(day) == null && all.size() == 1 ? all.get(0) : leader.party(day);
    }

    private static PartyRow row(PoliticalParty party) {
        return new PartyRow(party.id(), party.name(), party.abbreviations(), party.country(), party.family());
    }

    private static IssueRow row(Codebook.Line issue) {
        return new IssueRow(issue.id(), issue.name(), issue.topic(), issue.topicName(), issue.definition());
    }
}
