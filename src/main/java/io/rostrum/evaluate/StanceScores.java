package io.rostrum.evaluate;

import io.rostrum.stance.Odds;
import io.rostrum.stance.Stance.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Measures of one set of answers to gold, each with bootstrap 95 % bounds (1,000 draws, seeded). */
final class StanceScores {

    private static final int DRAWS = 1000;
    private static final int BINS = 10;

    private final List<Answer> answers;

    /** @param isRule whether a frame decided, not the linear model */
    record Answer(Label gold, Label given, Odds odds, boolean isRule) {

        boolean isPolar() {
            return given != Label.NEUTRAL;
        }

        boolean isRight() {
            return gold == given;
        }

        boolean isOpposite() {
            return gold != given && gold != Label.NEUTRAL && given != Label.NEUTRAL;
        }

        double belief() {
            return Math.max(odds.pFor(), odds.pAgainst());
        }

        Label side() {
            return odds.pFor() > odds.pAgainst() ? Label.FOR : Label.AGAINST;
        }
    }

    StanceScores(List<Answer> answers) {
        this.answers = answers;
    }

    int size() {
        return answers.size();
    }

    StanceScores rules() {
        return new StanceScores(
                answers.stream().filter(each -> each.isRule() && each.isPolar()).toList());
    }

    StanceScores polarGold() {
        return new StanceScores(
                answers.stream().filter(each -> each.gold() != Label.NEUTRAL).toList());
    }

    /** Unweighted mean of the F1 of the three labels. */
    static double f1m(List<Answer> answers) {
        double sum = 0;
        for (Label label : Label.values()) {
            sum += f1(answers, label);
        }
        return sum / Label.values().length;
    }

    private static double f1(List<Answer> answers, Label label) {
        double right = 0;
        double all = 0;
        for (Answer answer : answers) {
            right += answer.isRight() && answer.given() == label ? 1 : 0;
            all += (answer.gold() == label ? 1 : 0) + (answer.given() == label ? 1 : 0);
        }
        return all == 0 ? 0 : 2 * right / all;
    }

    /** F1 of for and against together. */
    static double polarF1(List<Answer> answers) {
        double right = 0;
        double all = 0;
        for (Answer answer : answers) {
            right += answer.isRight() && answer.isPolar() ? 1 : 0;
            all += (answer.isPolar() ? 1 : 0) + (answer.gold() != Label.NEUTRAL ? 1 : 0);
        }
        return all == 0 ? 0 : 2 * right / all;
    }

    static double accuracy(List<Answer> answers) {
        return share(answers, Answer::isRight, each -> true);
    }

    /** Share of the right side among polar answers to polar gold. */
    static double sign(List<Answer> answers) {
        return share(answers, Answer::isRight, each -> each.isRight() || each.isOpposite());
    }

    /** Share of right sides when a side has to be taken. */
    static double polarity(List<Answer> answers) {
        return share(answers, each -> each.side() == each.gold(), each -> true);
    }

    /** Precision of the surest polar beliefs down to a tenth of the polar gold found. */
    static double precisionAtTenth(List<Answer> answers) {
        List<Answer> sorted = new ArrayList<>(answers);
        sorted.sort(Comparator.comparingDouble(Answer::belief).reversed());
        double wanted = 0.1
                * answers.stream().filter(each -> each.gold() != Label.NEUTRAL).count();
        double right = 0;
        int taken = 0;
        for (Answer answer : sorted) {
            taken++;
            right += answer.side() == answer.gold() ? 1 : 0;
            if (right >= wanted) {
                break;
            }
        }
        return taken == 0 ? 0 : right / taken;
    }

    /** Expected calibration error of the likeliest label, ten bins. */
    static double calibrationError(List<Answer> answers) {
        double[] gap = new double[BINS];
        for (Answer answer : answers) {
            double belief = Math.max(answer.belief(), answer.odds().pNeutral());
            boolean right = answer.odds().label() == answer.gold();
            gap[Math.min(BINS - 1, (int) (belief * BINS))] += belief - (right ? 1 : 0);
        }
        double sum = 0;
        for (double bin : gap) {
            sum += Math.abs(bin);
        }
        return answers.isEmpty() ? 0 : sum / answers.size();
    }

    private static double share(
            List<Answer> answers,
            java.util.function.Predicate<Answer> right,
            java.util.function.Predicate<Answer> counted) {
        long all = answers.stream().filter(counted).count();
        long good = answers.stream().filter(counted).filter(right).count();
        return all == 0 ? 0 : (double) good / all;
    }

    /** {@code .671 (.640 to .702)}. */
    String line(String name, ToDoubleFunction<List<Answer>> measure) {
        double[] draws = new double[DRAWS];
        Random random = new Random(answers.size());
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Answer> sample = new ArrayList<>(answers.size());
            for (int i = 0; i < answers.size(); i++) {
                sample.add(answers.get(random.nextInt(answers.size())));
            }
            draws[draw] = measure.applyAsDouble(sample);
        }
        java.util.Arrays.sort(draws);
        return String.format(
                Locale.ROOT,
                "  %-44s %.3f  (%.3f to %.3f)  n=%d%n",
                name,
                measure.applyAsDouble(answers),
                draws[DRAWS / 40],
                draws[DRAWS - 1 - DRAWS / 40],
                answers.size());
    }
}
