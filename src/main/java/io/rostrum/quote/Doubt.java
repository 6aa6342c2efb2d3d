package io.rostrum.quote;

/** What lowers the confidence of a frame that the models are sure of. */
final class Doubt {

    /** Of contents that nobody is said to have uttered, one in four is right on PolNeAR train. */
    private static final double NO_SOURCE = 0.4;

    /** What somebody praised or blamed is no words of theirs: kept, but below what is counted by default. */
    private static final double NO_VERB = 0.5;

    private Doubt() {}

    /** Share of the confidence that is left, (0, 1]. */
    static double of(Frame frame, Reading reading) {
        double left = frame.source() < 0 ? NO_SOURCE : 1;
        return hasVerbOrMark(frame.content(), reading) ? left : left * NO_VERB;
    }

    /** Whether the content has a verb that is no mere gerund, or stands in quotation marks. */
    private static boolean hasVerbOrMark(Content content, Reading reading) {
        for (int part = 0; part < content.parts(); part++) {
            for (int token = content.from(part); token < content.to(part); token++) {
                Tag tag = reading.tagOf(token);
                if (reading.regionOf[token] >= 0 || reading.isFiniteVerb(token) || tag == Tag.TO || tag == Tag.VB) {
                    return true;
                }
            }
        }
        return false;
    }
}
