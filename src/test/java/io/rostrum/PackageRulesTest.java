package io.rostrum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.rostrum.night.CleanUp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.UUID;

/** Which package may know what. */
@AnalyzeClasses(packages = "io.rostrum", importOptions = DoNotIncludeTests.class)
class PackageRulesTest {

    private static final String[] CORE = {
        "io.rostrum.text..",
        "io.rostrum.english..",
        "io.rostrum.model..",
        "io.rostrum.leader..",
        "io.rostrum.quote..",
        "io.rostrum.stance..",
        "io.rostrum.comention..",
        "io.rostrum.dump..",
        "io.rostrum.page..",
        "io.rostrum.registry.."
    };

    @ArchTest
    static final ArchRule noCircles =
            slices().matching("io.rostrum.(*)..").should().beFreeOfCycles();

    /** An article is read, then its leaders, then what is said, then who is for and against whom. */
    @ArchTest
    static final ArchRule order = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.rostrum..")
            .layer("text")
            .definedBy("io.rostrum.text..")
            .layer("english")
            .definedBy("io.rostrum.english..")
            .layer("leader")
            .definedBy("io.rostrum.leader..")
            .layer("quote")
            .definedBy("io.rostrum.quote..")
            .layer("stance")
            .definedBy("io.rostrum.stance..")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("english")
            .mayOnlyAccessLayers("text")
            .whereLayer("leader")
            .mayOnlyAccessLayers("text", "english")
            .whereLayer("quote")
            .mayOnlyAccessLayers("text", "english", "leader")
            .whereLayer("stance")
            .mayOnlyAccessLayers("text", "english", "leader", "quote");

    @ArchTest
    static final ArchRule theCoreKnowsNoSparkAndNoHadoop = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "com.johnsnowlabs.."));

    @ArchTest
    static final ArchRule onlyThePackageNlpKnowsSparkNlp = noClasses()
            .that()
            .resideOutsideOfPackage("io.rostrum.nlp..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.johnsnowlabs.."));

    @ArchTest
    static final ArchRule theRootHoldsOnlyMainAndFlow = classes()
            .that()
            .resideInAPackage("io.rostrum")
            .should()
            .haveNameMatching("io\\.rostrum\\.(Main|Flow)(\\$.*)?");

    /** Finders find; what learns their weights knows them, never the other way round. */
    @ArchTest
    static final ArchRule nothingThatShipsKnowsItsLearner = noClasses()
            .that()
            .resideOutsideOfPackages("..train..", "io.rostrum.evaluate..", "io.rostrum.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..train..");

    /** Locks and the ages of files that nothing knows are told by a clock; no row is. */
    @ArchTest
    static final ArchRule resultsDependOnNoClockAndNoChance = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(CleanUp.class.getName())
            .and()
            .haveNameNotMatching("io\\.rostrum\\.night\\.LeaseLock(\\$.*)?")
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
            .callConstructor(Random.class);
}
