package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.QuoteRegions;
import java.util.Arrays;

/** The sentiment of the words around a case's target, by list and region, and how for and against weigh in it. */
final class SentimentFeatures {

    private static final int NEAR = 5;
    private static final String[] REGIONS = {"all", "left", "right", "clause", "near", "far", "quoted", "plain"};

    private final Case pair;
    private final MaskedWords words;
    private final int from;
    private final int to;
    private final double[][] sentiment; // by token from the first: by list; null where no list has the word
    private final boolean[] quoted;

    SentimentFeatures(Case pair, MaskedWords words, StanceLexicon lexicon) {
        this.pair = pair;
        this.words = words;
        this.from = words.from();
        this.to = words.to();
        this.sentiment = new double[to - from][];
        this.quoted = new boolean[to - from];
        for (QuoteRegions.Region region : QuoteRegions.of(pair.text.body())) {
            for (int at = from; at < to; at++) {
                quoted[at - from] |= region.open() <= pair.text.begin(at) && pair.text.begin(at) < region.close();
            }
        }
        for (int at = from; at < to; at++) {
            sentiment[at - from] = read(at, lexicon);
        }
    }

    /** By list; turned after a negation. */
    private double[] read(int at, StanceLexicon lexicon) {
        double[] own = lexicon.sentiment.get(words.at(at));
        if (own == null) {
            return null;
        }
        for (int before = at - 1; before >= from && before >= at - 3; before--) {
            String word = words.at(before);
            if (ClauseWords.NEGATIONS.contains(word) || ClauseWords.FLIPPING.contains(word)) {
                return Arrays.stream(own).map(value -> -0.5 * value).toArray();
            }
        }
        return own;
    }

    private double of(int at, int list) {
        return sentiment[at - from] == null ? 0 : sentiment[at - from][list];
    }

    /** Sums over the tokens, by list. */
    double[] sums(int begin, int end) {
        double[] sums = new double[StanceLexicon.LISTS];
        for (int at = begin; at < end; at++) {
            for (int list = 0; list < sums.length; list++) {
                sums[list] += of(at, list);
            }
        }
        return sums;
    }

    /** How what is for weighs against what is against. */
    void balances(CaseFeatures features) {
        for (int list = 0; list < StanceLexicon.LISTS; list++) {
            Balance all = new Balance();
            Balance near = new Balance();
            for (int at = from; at < to; at++) {
                double value = of(at, list);
                if (value != 0) {
                    all.add(value);
                    near.add(value / (2 + distance(at)));
                }
            }
            all.measure("s" + list, features);
            features.measure("s" + list + "balancenear", pair.targetFrom < 0 ? 0 : near.share());
        }
    }

    /** Sums by region. */
    void regions(CaseFeatures features) {
        int clause = clauseFrom();
        int clauseEnd = clauseTo();
        for (int list = 0; list < StanceLexicon.LISTS; list++) {
            double[] sums = new double[REGIONS.length];
            for (int at = from; at < to; at++) {
                double value = of(at, list);
                if (value != 0) {
                    add(sums, at, value, at >= clause && at < clauseEnd);
                }
            }
            for (int region = 0; region < sums.length; region++) {
                features.measure("s" + list + REGIONS[region], sums[region]);
            }
        }
    }

    private void add(double[] sums, int at, double value, boolean inClause) {
        int distance = distance(at);
        sums[0] += value;
        sums[at < pair.targetFrom ? 1 : 2] += value;
        sums[3] += inClause ? value : 0;
        sums[4] += distance <= NEAR ? value : 0;
        sums[5] += 3 * value / (2 + distance);
        sums[quoted[at - from] ? 6 : 7] += value;
    }

    /** In tokens, of the target; as at the edge of its window when the text does not name it. */
    private int distance(int at) {
        return pair.targetFrom < 0 ? NEAR : at < pair.targetFrom ? pair.targetFrom - at : at - pair.targetTo + 1;
    }

    private int clauseFrom() {
        int at = Math.max(pair.targetFrom, from);
        while (at > from && !isBoundary(at - 1)) {
            at--;
        }
        return at;
    }

    private int clauseTo() {
        int at = Math.max(pair.targetTo, from);
        while (at < to && !isBoundary(at)) {
            at++;
        }
        return at;
    }

    private boolean isBoundary(int token) {
        char mark = pair.text.first(token);
        return mark == ','
                || mark == ';'
                || mark == ':'
                || mark == '"'
                || mark == '“'
                || mark == '”'
                || words.at(token).equals("but");
    }
}
