package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.rostrum.leader.Registry;
import io.rostrum.leader.TsvRow;
import io.rostrum.registry.RegistryDraft;
import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small files of invented leaders in the shapes of the real sources. */
class LeadersImportTest {

    private static final Path RESOURCES = Path.of("src/test/resources/registry");
    private static final List<TsvRow> MAYORS =
            TsvRow.all("positions.tsv", "position\trole\tcountry\tcountry_name\nQ900015\tother\tPAM\tPort Amity\n");

    @TempDir
    Path folder;

    private final LeadersImport reader = new LeadersImport(SPARK);

    @ParameterizedTest
    @CsvSource({"dump.json", "dump.json.gz", "dump.json.bz2"})
    void readsADumpOfWikidata(String name) throws IOException {
        Path dump = folder.resolve(name);
        try (OutputStream out = compressed(dump)) {
            Files.copy(RESOURCES.resolve("dump.json"), out);
        }
        RegistryDraft draft = reader.wikidataDump(dump.toString(), MAYORS);
        assertEquals(
                """
                country	role	start	end	title	sources	leader_id
                NRL	foreign_minister	2015-01-01	2016-01-01	Minister of Foreign Affairs of Norland	wikidata	Q900101
                NRL	monarch	1990-01-01		King of Norland	wikidata	Q900102
                NRL	prime_minister	2019-05-07	2022-02-01	Prime Minister of Norland	wikidata	Q900101
                NRL	prime_minister	2026-03-01		Prime Minister of Norland	wikidata	Q900101
                PAM	other	2005-01-02	2010-01-02	Mayor of Port Amity	wikidata	Q900101
                TRV	president	2012-06-01	2016-06-01	President of Tarvia	wikidata	Q900103
                TRV	president	2016-06-01		President of Tarvia	wikidata	Q900106
                """,
                draft.files().get("offices.tsv"));
        assertEquals(
                """
                id	name	aliases	surname	gender	born	surname_is
                Q900101	Ilse Varga	Ilse Varga-Lund|Ilse Wärga	Varga	female	1961-04-09
                Q900102	Harald III			male
                Q900103	Davit von Zorane		von Zorane	male
                Q900106	Mirko Orda		Orda
                """,
                draft.files().get("people.tsv").replaceAll("\t+\n", "\n"));
        assertEquals(
                """
                code	name	names	demonyms	capital	cities	leader_role	seats
                NRL	Norland		Norlander			prime_minister
                PAM	Port Amity					other
                TRV	Tarvia					president
                """,
                draft.files().get("countries.tsv").replaceAll("\t+\n", "\n"));
        assertEquals(
                Map.of(
                        "has ended on an unknown day", 1,
                        "no start, or less than its year is known", 1,
                        "person without a name in English", 1,
                        "line that is no JSON", 1),
                draft.leftOut());
        assertEquals(4, Registry.read(draft.files()).leaders().size());
    }

    private static OutputStream compressed(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        String name = file.toString();
        return name.endsWith("gz")
                ? new GZIPOutputStream(out)
                : name.endsWith("bz2") ? new BZip2CompressorOutputStream(out) : out;
    }

    @Test
    void readsTheAnswerOfAQueryService() {
        RegistryDraft draft = reader.sparqlJson(RESOURCES.resolve("answer.json").toString());
        assertEquals(
                """
                country	role	start	end	title	sources	leader_id
                NRL	prime_minister	2019-05-07	2022-02-01	Prime Minister of Norland	wikidata-query	Q900101
                TRV	president	2012-01-01		President of Tarvia	wikidata-query	Q900103
                """,
                draft.files().get("offices.tsv"));
        assertEquals(
                Map.of("person without a name in English", 1, "no start, or less than its year is known", 1),
                draft.leftOut());
        assertEquals(2, Registry.read(draft.files()).leaders().size());
    }

    @Test
    void readsACsvOfOnesOwn() {
        RegistryDraft draft = reader.csv(RESOURCES.resolve("mayors.csv").toString());
        assertEquals(
                """
                country	role	start	end	title	sources	leader_id
                PAM	other	2016-11-08	2024-11-05	Mayor of Port Amity	csv	x-pam-teo-brand
                PAM	other	2024-11-05		Mayor of Port Amity, Norland	csv	x-pam-anke-solmar
                """,
                draft.files().get("offices.tsv"));
        assertEquals(Map.of("no country code", 1, "starts before its holder is born", 1), draft.leftOut());
    }

    @Test
    void saysWhichColumnsOfACsvAreMissing() throws IOException {
        Path csv = Files.writeString(folder.resolve("x.csv"), "name,from\nTeo Brand,2016\n");
        UsageException thrown = assertThrows(UsageException.class, () -> reader.csv(csv.toString()));
        assertEquals(
                "--in " + csv + ": head line needs a column of each of [[code, country], [start]], has [name, from]",
                thrown.getMessage());
    }

    @Test
    void aDumpWithoutOfficesIsRefused() throws IOException {
        Path dump =
                Files.writeString(folder.resolve("x.json"), "[\n{\"type\":\"item\",\"id\":\"Q1\",\"claims\":{}}\n]\n");
        assertThrows(UsageException.class, () -> reader.wikidataDump(dump.toString(), List.of()));
    }

    /** A real entity: all terms are read, not the preferred one alone. */
    @Test
    void readsARealEntity() throws IOException {
        Path samples = Path.of("../shared/gold/leaders/wikidata-samples");
        Assumptions.assumeTrue(Files.exists(samples), "the shared samples of Wikidata are not here");
        Path dump = Files.writeString(
                folder.resolve("real.json"),
                Files.readString(samples.resolve("wikidata_Q7747_trimmed.json")).replace("\n", " "));
        List<TsvRow> president =
                TsvRow.all("positions.tsv", "position\trole\tcountry\tcountry_name\nQ218295\tpresident\tRUS\tRussia\n");
        String offices = reader.wikidataDump(dump.toString(), president).files().get("offices.tsv");
        assertEquals(
                List.of("2000-05-07\t2008-05-07", "2012-05-07\t"),
                offices.lines()
                        .skip(1)
                        .map(line -> line.split("\t"))
                        .map(fields -> fields[2] + "\t" + fields[3])
                        .toList());
        assertFalse(offices.contains("\tprime_minister\t"));
    }
}
