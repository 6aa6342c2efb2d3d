package io.rostrum.quote.train;

import io.rostrum.english.Chunks;
import io.rostrum.english.CueLexicon;
import io.rostrum.english.Reading;
import io.rostrum.english.Tagger;
import io.rostrum.quote.MentionMap;
import io.rostrum.text.Text;
import java.util.List;

/** An article as the models see it, with what was marked in it. */
record MarkedReading(Reading reading, Chunks chunks, MentionMap mentions, List<GoldFrames.Frame> frames) {

    static MarkedReading of(GoldArticle article, Tagger tagger, CueLexicon lexicon) {
        Reading reading = new Reading(Text.of(article.body()), tagger, lexicon);
        return new MarkedReading(
                reading,
                new Chunks(reading),
                new MentionMap(reading.text, article.mentions()),
                GoldFrames.of(article, reading));
    }
}
