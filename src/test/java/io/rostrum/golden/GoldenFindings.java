package io.rostrum.golden;

import com.typesafe.config.ConfigFactory;
import io.rostrum.dump.BodyText;
import io.rostrum.english.Reading;
import io.rostrum.leader.Mention;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import io.rostrum.quote.Quotation;
import io.rostrum.quote.QuotationFinder;
import io.rostrum.stance.Stance;
import io.rostrum.stance.StanceFinder;
import io.rostrum.stance.StanceLexicon;
import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** What the finders make of a golden article, as far as it is certain enough to be counted by default. */
record GoldenFindings(
        Registry registry, String body, List<Mention> mentions, List<Quotation> quotations, List<Stance> stances) {

    private static final double COUNTED =
            ConfigFactory.parseFile(new File("conf/rostrum.conf")).getDouble("count.min-confidence");

    static final Path SAMPLE_REGISTRY = Path.of("samples/registry");

    static GoldenFindings of(GoldenArticle article) {
        Registry registry = registry(article);
        String body = BodyText.clean(article.body());
        Reading reading = Reading.of(body);
        List<Mention> mentions = new MentionFinder(registry).find(reading, article.day());
        List<Quotation> quotations = new QuotationFinder().find(reading, mentions);
        List<Stance> stances = new StanceFinder(StanceLexicon.builtIn(), registry).find(reading, mentions, quotations);
        return new GoldenFindings(
                registry,
                body,
                mentions,
                quotations.stream()
                        .filter(found -> found.confidence() >= COUNTED)
                        .toList(),
                // what takes no side is kept as a row, and never counted
                stances.stream()
                        .filter(found -> found.confidence() >= COUNTED || found.label() == Stance.Label.NEUTRAL)
                        .toList());
    }

    static Registry registry(GoldenArticle article) {
        return article.isSeed() ? Registry.builtIn() : Registry.read(SAMPLE_REGISTRY);
    }

    /** Names of the leaders mentioned, in alphabetical order. */
    List<String> leaders() {
        return mentions.stream()
                .filter(Mention::isLeader)
                .map(mention -> registry.leader(mention.leaderId()).name())
                .distinct()
                .sorted()
                .toList();
    }

    /** The registry's name of a leader, else the name the article gives; null when there is none. */
    String speaker(Quotation quotation) {
        return quotation.leaderId() == null
                ? quotation.speakerName()
                : registry.leader(quotation.leaderId()).name();
    }
}
