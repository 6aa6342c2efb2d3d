package io.rostrum.stance;

import java.util.List;

/** The features of a case: masked words around the target and between holder and target, their sentiment, triggers, frames. */
public final class PairFeatures {

    private static final int PREFIX = 5;
    private static final int WINDOW = 5;

    private final Case pair;
    private final MaskedWords words;
    private final int from;
    private final int to;
    private final SentimentFeatures sentiment;
    private final CaseFeatures features = new CaseFeatures();

    public PairFeatures(Case pair, StanceLexicon lexicon) {
        this.pair = pair;
        this.words = new MaskedWords(pair);
        this.from = words.from();
        this.to = words.to();
        this.sentiment = new SentimentFeatures(pair, words, lexicon);
    }

    /** Of the author's tone toward the target. */
    public CaseFeatures ofTone() {
        bag();
        around(pair.targetFrom, pair.targetTo, "t");
        sentiment.regions(features);
        triggers();
        frames();
        return features;
    }

    /** Of the holder's stance toward the target; either may be unnamed. */
    public CaseFeatures ofStance() {
        ofTone();
        sentiment.balances(features);
        triggerBalance();
        if (pair.holderFrom >= 0 && pair.targetFrom >= 0) {
            around(pair.holderFrom, pair.holderTo, "h");
            between();
            speech();
        }
        return features;
    }

    private static List<Hit> learnt(Clauses clauses) {
        return clauses.hits.stream()
                .filter(hit -> hit.trigger().as().isLearnt())
                .toList();
    }

    /** How triggers that are for weigh against triggers that are against. */
    private void triggerBalance() {
        Balance triggers = new Balance();
        for (Clauses clauses : pair.clauses) {
            for (Hit hit : learnt(clauses)) {
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
        for (int at = from; at < to; at++) {
            String word = words.at(at);
            features.word("u:" + word);
            features.word("b:" + last + "_" + word);
            if (word.length() > PREFIX) {
                features.word("p:" + word.substring(0, PREFIX));
            }
            last = word;
        }
    }

    private void around(int begin, int end, String side) {
        if (begin < 0) {
            features.word(side + ":none");
            return;
        }
        features.word(side + "l1:" + words.at(begin - 1));
        features.word(side + "l2:" + words.at(begin - 2) + "_" + words.at(begin - 1));
        features.word(side + "r1:" + words.at(end));
        features.word(side + "r2:" + words.at(end) + "_" + words.at(end + 1));
        for (int step = 0; step < WINDOW; step++) {
            features.word(side + "l:" + words.at(begin - 1 - step));
            features.word(side + "r:" + words.at(end + step));
        }
    }

    /** Triggers of the lexicon by side and distance of the target. */
    private void triggers() {
        double left = 0;
        double right = 0;
        for (Clauses clauses : pair.clauses) {
            for (Hit hit : learnt(clauses)) {
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
        for (StanceFrame frame : pair.frames) {
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

    private void directed(StanceFrame frame, Phrase holder, boolean on, boolean by) {
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
        for (int at = begin; at < end; at++) {
            String word = words.at(at);
            features.word("m" + order + ":" + word);
            features.word("mb" + order + ":" + last + "_" + word);
            if (word.length() > PREFIX) {
                features.word("mp" + order + ":" + word.substring(0, PREFIX));
            }
            whole.append(' ').append(word);
            last = word;
        }
        features.word("mb" + order + ":" + last + "_$");
        if (end - begin <= 5) {
            features.word(whole.toString());
        }
        double[] sums = sentiment.sums(begin, end);
        for (int list = 0; list < sums.length; list++) {
            features.measure("m" + list + order, sums[list]);
        }
        triggersBetween(order, begin, end);
    }

    private void triggersBetween(String order, int begin, int end) {
        double sum = 0;
        for (Clauses clauses : pair.clauses) {
            for (Hit hit : learnt(clauses)) {
                if (hit.from() >= begin && hit.to() <= end) {
                    features.word("mk" + order + ":" + hit.trigger().kind()
                            + hit.trigger().sign());
                    features.word("mk" + order + ":" + hit.trigger().kind()
                            + hit.trigger().sign() + hit.trigger().form()
                            + (words.at(hit.to()).equals("by") ? "by" : ""));
                    sum += hit.trigger().sign();
                }
            }
        }
        features.measure("mk" + order, sum);
    }

    /** Whether the holder speaks of the target, and in which tone; or the other way round. */
    private void speech() {
        for (SpeechReader.Said said : pair.speech()) {
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
        int begin = Math.max(from, said.from());
        int end = Math.min(to, said.to());
        for (int at = begin; at < end; at++) {
            features.word("y:" + words.at(at));
        }
        double[] sums = sentiment.sums(begin, end);
        for (int list = 0; list < sums.length; list++) {
            features.measure("y" + list, sums[list]);
        }
        for (StanceFrame frame : pair.frames) {
            if (pair.isTarget(frame.target().head()) && frame.trigger() >= said.from() && frame.trigger() < said.to()) {
                features.word("yfon:" + frame.sign());
            }
        }
    }
}
