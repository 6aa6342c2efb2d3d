package io.rostrum.bench;

import io.rostrum.english.Reading;
import io.rostrum.leader.Mention;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Persons;
import io.rostrum.leader.Registry;
import io.rostrum.quote.Quotation;
import io.rostrum.quote.QuotationFinder;
import io.rostrum.stance.Stance;
import io.rostrum.stance.StanceFinder;
import io.rostrum.stance.StanceLexicon;
import io.rostrum.text.MinHash;
import io.rostrum.text.Text;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is done for every article, each loop alone: time for an article of about 850 words, without Spark. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HotLoops {

    private static final Path SAMPLES = Path.of("samples/dumps/agencies-2031.jsonl");
    private static final LocalDate DAY = LocalDate.of(2016, 3, 1);
    private static final int ARTICLES = 200;

    private final MentionFinder mentionFinder = new MentionFinder(Registry.builtIn());
    private final QuotationFinder quotationFinder = new QuotationFinder();
    private final StanceFinder stanceFinder = new StanceFinder(StanceLexicon.builtIn(), Registry.builtIn());
    private final MinHash minHash = new MinHash();

    private final List<Article> articles = new ArrayList<>();
    private int next;

    private record Article(String body, Reading reading, List<Mention> mentions, List<Quotation> quotations) {}

    @Setup
    public void articles() throws IOException {
        Path dump = Files.createTempFile("rostrum", ".jsonl");
        new BenchDump(SAMPLES).write(dump, ARTICLES, Shape.EVEN);
        for (String line : Files.readAllLines(dump)) {
            String body = new ObjectMapper().readTree(line).get("maintext").asText();
            Reading reading = Reading.of(body);
            List<Mention> mentions = mentionFinder.find(reading, DAY);
            articles.add(new Article(body, reading, mentions, quotationFinder.find(reading, mentions)));
        }
        Files.delete(dump);
    }

    private Article next() {
        next = next + 1 == ARTICLES ? 0 : next + 1;
        return articles.get(next);
    }

    @Benchmark
    public Text text() {
        return Text.of(next().body());
    }

    @Benchmark
    public Reading reading() {
        return Reading.of(next().reading().text);
    }

    @Benchmark
    public Persons mentions() {
        return mentionFinder.read(next().reading(), DAY);
    }

    @Benchmark
    public List<Quotation> quotations() {
        Article article = next();
        return quotationFinder.find(article.reading(), article.mentions());
    }

    @Benchmark
    public List<Stance> stances() {
        Article article = next();
        return stanceFinder.find(article.reading(), article.mentions(), article.quotations());
    }

    @Benchmark
    public int[] signature() {
        return minHash.signature(next().body());
    }
}
