package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Trigger.Kind;
import java.util.List;

/** What the holder calls the target: "H called T a liar". */
record CallFrames(Clauses clauses, VerbReader reader, FrameList frames) {

    private static final int WORDS_OF_EVALUATION = 5;

    /** The evaluation gives the sign. */
    void calls(Hit hit) {
        Holding holding = reader.of(hit.from(), hit.trigger().form());
        Phrase object = clauses.right(hit.to());
        if (holding == null || object == null || holding.isPassive()) {
            return;
        }
        Hit said = holding.holder() == null ? null : evaluation(hit.to());
        Phrase called = said == null ? null : new RelativeObjects(clauses).called(holding.holder());
        if (called != null) {
            frames.add(holding, said, called, holding.turned(said.trigger().sign()), "frame:calls");
            return;
        }
        Phrase target = before(hit, object);
        int begin = hit.trigger().afterObject().isEmpty() ? object.to() : object.to() + 1;
        boolean whole = !isAll(hit, holding) && new DirectObjects(clauses).isComplete(hit, object);
        Hit evaluation = whole ? evaluation(begin) : null;
        int end = evaluation == null && whole ? new Complements(clauses).end(object) : begin;
        evaluation = end > begin ? evaluation(end) : evaluation;
        if (evaluation != null) {
            int sign = holding.turned(evaluation.trigger().sign());
            frames.add(holding, evaluation, target, sign, "frame:calls");
        }
    }

    /** Whether all of several are called so: "called A and B liars". */
    private boolean isAll(Hit hit, Holding holding) {
        List<Phrase> objects = clauses.allRight(hit.to());
        Phrase last = objects.size() < 2 ? null : objects.get(objects.size() - 1);
        int begin = last == null ? 0 : hit.trigger().afterObject().isEmpty() ? last.to() : last.to() + 1;
        Hit evaluation = last != null && new DirectObjects(clauses).isComplete(hit, last) ? evaluation(begin) : null;
        if (evaluation != null) {
            int sign = holding.turned(evaluation.trigger().sign());
            objects.forEach(each -> frames.add(holding, evaluation, each, sign, "frame:calls"));
        }
        return evaluation != null;
    }

    /** What "it" is in "spoke about the canal, calling it a disgrace": what ends before the comma; else the object itself. */
    private Phrase before(Hit hit, Phrase object) {
        boolean goesBack = clauses.word(object.head()).equals("it")
                && hit.trigger().form() == VerbForm.ING
                && clauses.word(hit.from() - 1).equals(",");
        Phrase last = goesBack ? clauses.left(hit.from() - 2) : null;
        return last == null || clauses.isTime(last.head()) || isOfDeed(last) ? object : last;
    }

    /** "The decision to hire Varga": not she is meant. */
    private boolean isOfDeed(Phrase phrase) {
        int before = clauses.phrases.words().pastDeterminers(phrase.from() - 1);
        Tag tag = clauses.tag(before);
        return tag == Tag.VB || tag == Tag.VBG;
    }

    private Hit evaluation(int begin) {
        for (Hit hit : clauses.hits) {
            if (hit.is(Kind.EVALUATION) && hit.from() >= begin && hit.from() < begin + WORDS_OF_EVALUATION) {
                return isUnbroken(begin, hit.from()) ? hit : null;
            }
        }
        return null;
    }

    private boolean isUnbroken(int begin, int end) {
        for (int at = begin; at < end; at++) {
            String word = clauses.word(at);
            boolean mark = !clauses.text.isWord(at) && (clauses.text.first(at) == ',' || clauses.text.first(at) == ';');
            if (mark
                    || ClauseWords.NEGATIONS.contains(word)
                    || ClauseWords.PREPOSITIONS.contains(word)
                    || ClauseWords.BE.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
