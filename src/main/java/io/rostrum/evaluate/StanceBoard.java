package io.rostrum.evaluate;

import java.util.List;

/** The measures of the protocol that suit a data set, as text. */
record StanceBoard(String name, List<StanceScores.Answer> answers) {

    String text() {
        StanceScores scores = new StanceScores(answers);
        StanceScores rules = scores.rules();
        StanceScores polar = scores.polarGold();
        StringBuilder text = new StringBuilder(name).append('\n');
        if (polar.size() < scores.size()) {
            text.append(scores.line("F1m over for, neutral, against", StanceScores::f1m));
            text.append(scores.line("accuracy", StanceScores::accuracy));
            text.append(scores.line("polar F1", StanceScores::polarF1));
            text.append(scores.line("precision at 10 % recall of polar", StanceScores::precisionAtTenth));
            text.append(scores.line("expected calibration error", StanceScores::calibrationError));
        }
        if (rules.size() > 0) {
            text.append(rules.line("strict rules: precision", StanceScores::accuracy));
            text.append(rules.line("strict rules: right side of polar gold", StanceScores::sign));
        }
        if (polar.size() > 0) {
            text.append(polar.line("polarity given the pair", StanceScores::polarity));
        }
        return text.toString();
    }
}
