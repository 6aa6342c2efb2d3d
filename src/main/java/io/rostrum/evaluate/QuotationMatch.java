package io.rostrum.evaluate;

import io.rostrum.quote.Quotation;
import io.rostrum.quote.train.GoldArticle;
import io.rostrum.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A marked quotation and the predicted one that matches it, as {@code score_quotes.py} pairs them: by falling word
 * overlap (intersection over union), each at most once, at least 0.3. Either side is null when it has no match.
 */
record QuotationMatch(
        GoldArticle.Marked gold, Quotation predicted, double overlap, boolean isExact, boolean isSpeakerRight) {

    private static final double EASY = 0.3;
    private static final double HARD = 0.8;

    boolean isEasy() {
        return overlap >= EASY;
    }

    boolean isHard() {
        return overlap >= HARD;
    }

    /** Content and speaker are right; without a marked source none may be given. */
    boolean isFull() {
        return isHard() && isSpeakerRight;
    }

    boolean hasSource() {
        return gold != null && !gold.source().isEmpty();
    }

    /** Every marked and every predicted quotation that has a word, once. */
    static List<QuotationMatch> of(GoldArticle article, List<Quotation> predictions) {
        ScoredWords words = new ScoredWords(article.body());
        List<GoldArticle.Marked> gold = article.quotations().stream()
                .filter(marked -> !words.in(marked.content()).isEmpty())
                .toList();
        List<Quotation> predicted = predictions.stream()
                .filter(quotation -> !words.in(quotation.content()).isEmpty())
                .toList();
        List<BitSet> goldWords =
                gold.stream().map(marked -> words.in(marked.content())).toList();
        List<BitSet> predictedWords = predicted.stream()
                .map(quotation -> words.in(quotation.content()))
                .toList();
        List<QuotationMatch> matches = new ArrayList<>();
        BitSet seenGold = new BitSet();
        BitSet seenPredicted = new BitSet();
        for (Pair pair : pairs(goldWords, predictedWords)) {
            if (pair.overlap() >= EASY && !seenGold.get(pair.gold()) && !seenPredicted.get(pair.predicted())) {
                seenGold.set(pair.gold());
                seenPredicted.set(pair.predicted());
                GoldArticle.Marked marked = gold.get(pair.gold());
                Quotation quotation = predicted.get(pair.predicted());
                matches.add(new QuotationMatch(
                        marked,
                        quotation,
                        pair.overlap(),
                        sameEnds(goldWords.get(pair.gold()), predictedWords.get(pair.predicted())),
                        isSpeakerRight(words, marked.source(), quotation.source())));
            }
        }
        for (int i = seenGold.nextClearBit(0); i < gold.size(); i = seenGold.nextClearBit(i + 1)) {
            matches.add(new QuotationMatch(gold.get(i), null, 0, false, false));
        }
        for (int j = seenPredicted.nextClearBit(0); j < predicted.size(); j = seenPredicted.nextClearBit(j + 1)) {
            matches.add(new QuotationMatch(null, predicted.get(j), 0, false, false));
        }
        return matches;
    }

    private record Pair(double overlap, int gold, int predicted) {}

    private static List<Pair> pairs(List<BitSet> gold, List<BitSet> predicted) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                if (gold.get(i).intersects(predicted.get(j))) {
                    BitSet shared = (BitSet) gold.get(i).clone();
                    shared.and(predicted.get(j));
                    double both = shared.cardinality();
                    pairs.add(new Pair(
                            both / (gold.get(i).cardinality() + predicted.get(j).cardinality() - both), i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.overlap())
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted));
        return pairs;
    }

    private static boolean sameEnds(BitSet one, BitSet other) {
        return one.nextSetBit(0) == other.nextSetBit(0) && one.length() == other.length();
    }

    private static boolean isSpeakerRight(ScoredWords words, List<Span> gold, Span predicted) {
        if (gold.isEmpty() || predicted == null) {
            return gold.isEmpty() && predicted == null;
        }
        if (gold.stream().anyMatch(predicted::overlaps)) {
            return true;
        }
        String surname = words.surname(gold);
        return surname != null && surname.equals(words.surname(List.of(predicted)));
    }
}
