package io.rostrum.stance;

import io.rostrum.article.Text;
import java.util.Arrays;
import java.util.Set;

/** The features of a case: masked words around the target and between holder and target, sentiment by region, frames. */
final class PairFeatures {

    private static final int PREFIX = 5;
    private static final int WINDOW = 5;
    private static final int MOST_TOKENS = 150;
    private static final Set<String> FLIPS = Set.of("without", "no", "hardly", "nothing", "nobody", "little");

    private final Case pair;
    private final StanceLexicon lexicon;
    private final Text text;
    private final int from;
    private final int to;
    private final String[] words;
    private final double[][] sentiment;
    private final boolean[] quoted;
    private final Features features = new Features();

    PairFeatures(Case pair, StanceLexicon lexicon) {
        this.pair = pair;
        this.lexicon = lexicon;
        this.text = pair.text;
        this.from = Math.max(0, pair.targetFrom - MOST_TOKENS);
        this.to = Math.min(text.tokens(), Math.max(0, pair.targetTo) + MOST_TOKENS);
        this.words = new String[to - from];
        this.sentiment = new double[to - from][];
        this.quoted = new boolean[to - from];
        mask();
    }

    private void mask() {
        boolean inside = false;
        for (int at = from; at < to; at++) {
            char mark = text.first(at);
            inside = mark == '“' || mark != '”' && (mark == '"') != inside;
            quoted[at - from] = inside;
            words[at - from] = word(at);
            sentiment[at - from] = sentiment(at);
        }
    }

    private String word(int at) {
        if (pair.isTarget(at)) {
            return "T";
        }
        if (pair.isHolder(at)) {
            return "H";
        }
        boolean name = pair.isName(at)
                || at > from
                        && text.isCapitalised(at)
                        && text.isWord(at - 1)
                        && !text.lower(at).equals("i");
        if (name) {
            return "N";
        }
        return Character.isDigit(text.first(at)) ? "0" : text.lower(at);
    }

    /** By list; turned after a negation. */
    private double[] sentiment(int at) {
        double[] own = lexicon.sentiment.get(words[at - from]);
        if (own == null) {
            return null;
        }
        for (int before = at - 1; before >= from && before >= at - 3; before--) {
            String word = words[before - from];
            if (Words.NEGATIONS.contains(word) || FLIPS.contains(word)) {
                return Arrays.stream(own).map(value -> -0.5 * value).toArray();
            }
        }
        return own;
    }

    /** Of the author's tone toward the target. */
    Features ofTone() {
        bag();
        around(pair.targetFrom, pair.targetTo, "t");
        regions();
        triggers();
        frames();
        return features;
    }

    /** Of the holder's stance toward the target; either may be unnamed. */
    Features ofStance() {
        ofTone();
        balances();
        if (pair.holderFrom >= 0 && pair.targetFrom >= 0) {
            around(pair.holderFrom, pair.holderTo, "h");
            between();
            speech();
        }
        return features;
    }

    /** How what is for weighs against what is against, in words and in triggers. */
    private void balances() {
        for (int list = 0; list < StanceLexicon.LISTS; list++) {
            Balance all = new Balance();
            Balance near = new Balance();
            for (int at = from; at < to; at++) {
                double value = sentiment(at, list);
                if (value != 0) {
                    all.add(value);
                    near.add(value / (2 + distance(at)));
                }
            }
            all.measure("s" + list, features);
            features.measure("s" + list + "balancenear", pair.targetFrom < 0 ? 0 : near.share());
        }
        Balance triggers = new Balance();
        for (Clauses clauses : pair.clauses) {
            for (Hit hit : clauses.hits) {
                if (hit.trigger().sign() != 0) {
                    triggers.add(hit.trigger().sign());
                    features.word("k:" + hit.trigger().kind() + hit.trigger().sign());
                }
            }
        }
        triggers.measure("k", features);
    }

    private void bag() {
        String last = "^";
        for (String word : words) {
            features.word("u:" + word);
            features.word("b:" + last + "_" + word);
            if (word.length() > PREFIX) {
                features.word("p:" + word.substring(0, PREFIX));
            }
            last = word;
        }
    }

    private String at(int token) {
        return token < from || token >= to ? "^" : words[token - from];
    }

    private void around(int begin, int end, String side) {
        if (begin < 0) {
            features.word(side + ":none");
            return;
        }
        features.word(side + "l1:" + at(begin - 1));
        features.word(side + "l2:" + at(begin - 2) + "_" + at(begin - 1));
        features.word(side + "r1:" + at(end));
        features.word(side + "r2:" + at(end) + "_" + at(end + 1));
        for (int step = 0; step < WINDOW; step++) {
            features.word(side + "l:" + at(begin - 1 - step));
            features.word(side + "r:" + at(end + step));
        }
    }

    private void regions() {
        int clause = clauseFrom();
        int clauseEnd = clauseTo();
        for (int list = 0; list < StanceLexicon.LISTS; list++) {
            double[] sums = new double[REGIONS.length];
            for (int at = from; at < to; at++) {
                double value = sentiment(at, list);
                if (value != 0) {
                    add(sums, at, value, at >= clause && at < clauseEnd);
                }
            }
            for (int region = 0; region < sums.length; region++) {
                features.measure("s" + list + REGIONS[region], sums[region]);
            }
        }
    }

    private static final String[] REGIONS = {"all", "left", "right", "clause", "near", "far", "quoted", "plain"};

    private void add(double[] sums, int at, double value, boolean inClause) {
        int distance = distance(at);
        sums[0] += value;
        sums[at < pair.targetFrom ? 1 : 2] += value;
        sums[3] += inClause ? value : 0;
        sums[4] += distance <= WINDOW ? value : 0;
        sums[5] += 3 * value / (2 + distance);
        sums[quoted[at - from] ? 6 : 7] += value;
    }

    /** In tokens, of the target; as at the edge of its window when the text does not name it. */
    private int distance(int at) {
        return pair.targetFrom < 0 ? WINDOW : at < pair.targetFrom ? pair.targetFrom - at : at - pair.targetTo + 1;
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
        char mark = text.first(token);
        return mark == ','
                || mark == ';'
                || mark == ':'
                || mark == '"'
                || mark == '“'
                || mark == '”'
                || at(token).equals("but");
    }

    /** Triggers of the lexicon by side and distance of the target. */
    private void triggers() {
        double left = 0;
        double right = 0;
        for (Clauses clauses : pair.clauses) {
            for (Hit hit : clauses.hits) {
                if (hit.trigger().sign() == 0 || hit.from() < from || hit.to() > to || pair.targetFrom < 0) {
                    continue;
                }
                boolean before = hit.from() < pair.targetFrom;
                int distance = before ? pair.targetFrom - hit.to() : hit.from() - pair.targetTo;
                String name = (before ? "kl:" : "kr:")
                        + hit.trigger().kind()
                        + hit.trigger().sign();
                features.word(name);
                features.word(name + bucket(distance));
                left += before ? hit.trigger().sign() : 0;
                right += before ? 0 : hit.trigger().sign();
            }
        }
        features.measure("kleft", left);
        features.measure("kright", right);
    }

    private static String bucket(int distance) {
        return distance <= 1 ? "@1" : distance <= 3 ? "@3" : distance <= 7 ? "@7" : "@8";
    }

    private void frames() {
        for (Frame frame : pair.frames) {
            Phrase holder = pair.holder(frame);
            boolean on = pair.isTarget(frame.target().head());
            boolean by = holder != null && pair.isTarget(holder.head());
            if (on) {
                features.word("fon:" + frame.sign());
                features.word("fon:" + frame.method() + frame.sign());
                features.measure("fon", frame.sign());
            }
            if (by) {
                features.word("fby:" + frame.sign());
                features.measure("fby", frame.sign());
            }
            if (pair.holderFrom >= 0) {
                directed(frame, holder, on, by);
            }
        }
    }

    private void directed(Frame frame, Phrase holder, boolean on, boolean by) {
        boolean byHolder = holder != null && pair.isHolder(holder.head());
        boolean onHolder = pair.isHolder(frame.target().head());
        if (byHolder && on) {
            features.word("link:" + frame.sign());
            features.word("link:" + frame.method() + frame.sign());
            features.measure("link", 2 * frame.sign());
        }
        if (by && onHolder) {
            features.word("back:" + frame.sign());
        }
        if (byHolder && !on) {
            features.word("hother:" + frame.sign());
        }
        if (on && !byHolder) {
            features.word("tother:" + frame.sign());
        }
    }

    private void between() {
        boolean holderFirst = pair.holderFrom < pair.targetFrom;
        String order = holderFirst ? "HT" : "TH";
        int begin = Math.max(from, holderFirst ? pair.holderTo : pair.targetTo);
        int end = Math.min(to, holderFirst ? pair.targetFrom : pair.holderFrom);
        features.word("o:" + order);
        features.word("o:" + order + bucket(end - begin) + (end - begin > 15 ? "+" : ""));
        String last = "^";
        StringBuilder whole = new StringBuilder("w:").append(order);
        double[] sums = new double[StanceLexicon.LISTS];
        for (int at = begin; at < end; at++) {
            String word = words[at - from];
            features.word("m" + order + ":" + word);
            features.word("mb" + order + ":" + last + "_" + word);
            if (word.length() > PREFIX) {
                features.word("mp" + order + ":" + word.substring(0, PREFIX));
            }
            whole.append(' ').append(word);
            addSentiment(sums, at);
            last = word;
        }
        features.word("mb" + order + ":" + last + "_$");
        if (end - begin <= 5) {
            features.word(whole.toString());
        }
        for (int list = 0; list < sums.length; list++) {
            features.measure("m" + list + order, sums[list]);
        }
        triggersBetween(order, begin, end);
    }

    private double sentiment(int at, int list) {
        return sentiment[at - from] == null ? 0 : sentiment[at - from][list];
    }

    private void addSentiment(double[] sums, int at) {
        for (int list = 0; list < sums.length; list++) {
            sums[list] += sentiment(at, list);
        }
    }

    private void triggersBetween(String order, int begin, int end) {
        double sum = 0;
        for (Clauses clauses : pair.clauses) {
            for (Hit hit : clauses.hits) {
                if (hit.from() >= begin && hit.to() <= end) {
                    features.word("mk" + order + ":" + hit.trigger().kind()
                            + hit.trigger().sign());
                    features.word("mk" + order + ":" + hit.trigger().kind()
                            + hit.trigger().sign() + hit.trigger().form()
                            + (at(hit.to()).equals("by") ? "by" : ""));
                    sum += hit.trigger().sign();
                }
            }
        }
        features.measure("mk" + order, sum);
    }

    /** Whether the holder speaks of the target, and in which tone; or the other way round. */
    private void speech() {
        for (SpeechReader.Said said : pair.speech) {
            boolean byHolder = pair.isHolder(said.speaker().head());
            boolean byTarget = pair.isTarget(said.speaker().head());
            boolean onTarget = pair.targetFrom >= said.from() && pair.targetFrom < said.to();
            if (byHolder && onTarget) {
                features.word("says");
                saidOf(said);
            } else if (byHolder) {
                features.word("speaks");
            }
            if (byTarget) {
                features.word("spoken");
            }
            if (!byHolder && onTarget) {
                features.word("saidby");
            }
        }
    }

    private void saidOf(SpeechReader.Said said) {
        double[] sums = new double[StanceLexicon.LISTS];
        for (int at = Math.max(from, said.from()); at < Math.min(to, said.to()); at++) {
            features.word("y:" + words[at - from]);
            addSentiment(sums, at);
        }
        for (int list = 0; list < sums.length; list++) {
            features.measure("y" + list, sums[list]);
        }
        for (Frame frame : pair.frames) {
            if (pair.isTarget(frame.target().head()) && frame.trigger() >= said.from() && frame.trigger() < said.to()) {
                features.word("yfon:" + frame.sign());
            }
        }
    }
}
