package io.rostrum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.rostrum.night.CleanUp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package may know what. */
class PackageRulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath("target/classes");

    private static final List<String> ORDER = List.of("text", "encoder", "english", "leader", "quote", "stance");

    private static final String[] CORE = {
        "io.rostrum.text..",
        "io.rostrum.encoder..",
        "io.rostrum.english..",
        "io.rostrum.model..",
        "io.rostrum.leader..",
        "io.rostrum.quote..",
        "io.rostrum.stance..",
        "io.rostrum.comention..",
        "io.rostrum.day..",
        "io.rostrum.dump..",
        "io.rostrum.page..",
        "io.rostrum.registry.."
    };

    @Test
    void noCircles() {
        slices().matching("io.rostrum.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** An article is read, then its leaders, then what is said, then who is for and against whom. */
    @ParameterizedTest
    @CsvSource({"text, encoder", "encoder, english", "english, leader", "leader, quote", "quote, stance"})
    void order(String before, String after) {
        noClasses()
                .that()
                .resideInAPackage("io.rostrum." + before + "..")
                .should()
                .dependOnClassesThat(transitively(after))
                .check(CLASSES);
    }

    /** The package, and all that come after it. */
    private static DescribedPredicate<JavaClass> transitively(String first) {
        List<String> later = ORDER.subList(ORDER.indexOf(first), ORDER.size());
        return resideInAnyPackage(
                later.stream().map(name -> "io.rostrum." + name + "..").toArray(String[]::new));
    }

    @Test
    void everyClassHasANameOfItsOwn() {
        Map<String, List<String>> byName = CLASSES.stream()
                .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertEquals(
                List.of(),
                byName.values().stream().filter(same -> same.size() > 1).toList());
    }

    @Test
    void theCoreKnowsNoSparkAndNoHadoop() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "com.johnsnowlabs.."))
                .check(CLASSES);
    }

    @Test
    void onlyThePackageNlpKnowsSparkNlp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.rostrum.nlp..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.johnsnowlabs.."))
                .check(CLASSES);
    }

    @Test
    void theRootHoldsOnlyMainAndFlow() {
        classes()
                .that()
                .resideInAPackage("io.rostrum")
                .should()
                .haveNameMatching("io\\.rostrum\\.(Main|Flow|package-info)(\\$.*)?")
                .check(CLASSES);
    }

    /** Finders find; what learns their weights knows them, never the other way round. */
    @Test
    void nothingThatShipsKnowsItsLearner() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..train..", "io.rostrum.evaluate..", "io.rostrum.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..train..")
                .check(CLASSES);
    }

    /** Locks, the ages of files that nothing knows, the lines of the log, the status and when a page was published are told by a clock; no row is. */
    @Test
    void resultsDependOnNoClockAndNoChance() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(CleanUp.class.getName())
                .and()
                .haveNameNotMatching(
                        "io\\.rostrum\\.(night\\.LeaseLock|log\\.LogLine|run\\.(Status|Publication))(\\$.*)?")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .check(CLASSES);
    }
}
