package io.rostrum.quote;

import io.rostrum.encoder.Columns;
import io.rostrum.encoder.Encoder;
import io.rostrum.encoder.Scores;
import io.rostrum.encoder.WordPiece;
import io.rostrum.english.Reading;
import io.rostrum.model.Softmax;
import java.util.Arrays;
import java.util.List;

/** What the encoder says of the words of an article. */
public final class EncodedEvidence implements WordEvidence {

    private static final double LEAST = 1e-6; // probability of what it has not read, or is sure not to be
    private static final double SCALE = 1 / Math.sqrt(Columns.POINTER);

    /** Queries and keys, as the model learnt them. */
    private enum Aim {
        BEGIN_AFTER(0),
        BEGIN_BEFORE(0),
        END_AFTER(1),
        END_BEFORE(1),
        SOURCE(2);

        private final int query;
        private final int key;

        Aim(int key) {
            this.query = Columns.QUERY.from() + ordinal() * Columns.POINTER;
            this.key = Columns.KEY.from() + key * Columns.POINTER;
        }
    }

    private final Reading reading;
    private final Window[] windowOf; // by token
    private final Scores[] scoresOf;

    private EncodedEvidence(Reading reading) {
        this.reading = reading;
        this.windowOf = new Window[reading.tokens()];
        this.scoresOf = new Scores[reading.tokens()];
    }

    public static WordEvidence of(Reading reading, Encoder encoder) {
        EncodedEvidence evidence = new EncodedEvidence(reading);
        List<Window> windows = Window.of(reading, WordPiece.builtIn());
        List<Scores> scores = encoder.read(windows.stream().map(Window::pieces).toList());
        for (int i = 0; i < windows.size(); i++) {
            Window window = windows.get(i);
            Arrays.fill(evidence.windowOf, window.from(), window.to(), window);
            Arrays.fill(evidence.scoresOf, window.from(), window.to(), scores.get(i));
        }
        return evidence;
    }

    @Override
    public boolean knows(int token) {
        return windowOf[token] != null && windowOf[token].piece(token) >= 0;
    }

    @Override
    public void sides(int token, double[] sides) {
        int piece = windowOf[token].piece(token);
        for (int side = 0; side < sides.length; side++) {
            sides[side] = scoresOf[token].at(piece, Columns.SIDE.from() + side);
        }
        Softmax.of(sides, sides.length);
        for (int side = 0; side < sides.length; side++) {
            sides[side] = Math.log(Math.max(LEAST, sides[side]));
        }
    }

    @Override
    public double[] begins(int cue, boolean after, int[] starts, int count) {
        double[] of = side(cue, after, after ? Aim.BEGIN_AFTER : Aim.BEGIN_BEFORE);
        int from = sideFrom(cue, after);
        return places(
                of, Arrays.stream(starts, 0, count).map(start -> start - from).toArray());
    }

    @Override
    public double[] ends(int cue, boolean after, int[] ends, int count) {
        double[] of = side(cue, after, after ? Aim.END_AFTER : Aim.END_BEFORE);
        int from = sideFrom(cue, after);
        return places(
                of,
                Arrays.stream(ends, 0, count).map(end -> lastWord(end) - from).toArray());
    }

    /** The model points to words and numbers: marks at the end are not what it was taught. */
    private int lastWord(int end) {
        int last = end - 1;
        while (last > 0 && !reading.text.isWord(last) && !reading.text.isPossessive(last)) {
            last--;
        }
        return last;
    }

    private int sideFrom(int cue, boolean after) {
        return after ? cue + 1 : reading.unitStart[reading.unitOf[cue]];
    }

    private double[] side(int cue, boolean after, Aim aim) {
        int from = sideFrom(cue, after);
        int to = after ? reading.unitStart[reading.unitOf[cue] + 1] : cue;
        double[] of = new double[to - from];
        for (int token = from; token < to; token++) {
            of[token - from] = score(cue, token, aim);
        }
        Softmax.of(of, of.length);
        return of;
    }

    private static double[] places(double[] chances, int[] places) {
        double[] logs = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            boolean isThere = places[i] >= 0 && places[i] < chances.length;
            logs[i] = Math.log(Math.max(LEAST, isThere ? chances[places[i]] : 0));
        }
        return logs;
    }

    private double score(int cue, int token, Aim aim) {
        int piece = windowOf[cue].piece(token);
        return piece < 0 ? -100 : pointed(cue, piece, aim);
    }

    private double pointed(int cue, int piece, Aim aim) {
        return SCALE * scoresOf[cue].product(windowOf[cue].piece(cue), aim.query, piece, aim.key, Columns.POINTER);
    }

    @Override
    public double[] sources(int cue, int[] from, int[] to) {
        int unit = reading.unitOf[cue];
        int begin = reading.unitStart[unit];
        double[] chances = new double[reading.unitStart[unit + 1] - begin + 1];
        chances[0] = pointed(cue, 0, Aim.SOURCE);
        for (int token = begin; token + 1 - begin < chances.length; token++) {
            chances[token + 1 - begin] = score(cue, token, Aim.SOURCE);
        }
        Softmax.of(chances, chances.length);
        double[] logs = new double[from.length + 1];
        logs[0] = Math.log(Math.max(LEAST, chances[0]));
        for (int i = 0; i < from.length; i++) {
            double sum = 0;
            for (int token = from[i]; token < to[i]; token++) {
                sum += chances[token + 1 - begin];
            }
            logs[i + 1] = Math.log(Math.max(LEAST, sum));
        }
        return logs;
    }
}
