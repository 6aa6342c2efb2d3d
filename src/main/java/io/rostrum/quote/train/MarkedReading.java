package io.rostrum.quote.train;

import io.rostrum.english.English;
import io.rostrum.english.Reading;
import io.rostrum.quote.MentionMap;
import java.util.List;

/** An article as the models see it, with what was marked in it. */
record MarkedReading(Reading reading, MentionMap mentions, List<GoldFrames.Frame> frames) {

    static MarkedReading of(GoldArticle article, English english) {
        Reading reading = english.read(article.body());
        return new MarkedReading(
                reading, new MentionMap(reading.text, article.mentions()), GoldFrames.of(article, reading));
    }
}
