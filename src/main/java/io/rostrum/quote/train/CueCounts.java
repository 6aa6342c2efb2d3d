package io.rostrum.quote.train;

import io.rostrum.english.CueLexicon;
import io.rostrum.english.English;
import io.rostrum.english.Reading;
import io.rostrum.english.Tagger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how often each word is the head of a cue in marked articles. */
final class CueCounts {

    private static final double LEAST_RATE = 0.002;

    private final Tagger tagger;
    private final Map<String, Integer> cues = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    CueCounts(Tagger tagger) {
        this.tagger = tagger;
    }

    Map<String, CueLexicon.Count> of(List<GoldArticle> gold) {
        English none = new English(tagger, new CueLexicon(Map.of(), ""));
        for (GoldArticle article : gold) {
            count(article, none.read(article.body()));
        }
        Map<String, CueLexicon.Count> counts = new TreeMap<>();
        cues.forEach((word, times) -> {
            int all = Math.max(times, seen.getOrDefault(word, times));
            if (times > 1 && times > all * LEAST_RATE && isPrintable(word)) {
                counts.put(word, new CueLexicon.Count(times, all));
            }
        });
        return counts;
    }

    private void count(GoldArticle article, Reading reading) {
        GoldFrames.of(article, reading).forEach(frame -> cues.merge(reading.text.lower(frame.head()), 1, Integer::sum));
        for (int token = 0; token < reading.tokens(); token++) {
            if (reading.regionOf[token] < 0) {
                seen.merge(reading.text.lower(token), 1, Integer::sum);
            }
        }
    }

    private static boolean isPrintable(String word) {
        return word.chars().noneMatch(letter -> letter == '#' || letter <= ' ');
    }
}
