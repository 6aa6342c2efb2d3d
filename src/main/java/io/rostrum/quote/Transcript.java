package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.leader.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lines that begin with who speaks, as records and interviews print them: "MIRKO ORDA: The pears are ripe.", "Q: Why?".
 * A line holds several when their labels stand in capitals. The words need no quotation marks.
 */
final class Transcript {

    private static final double CERTAINTY = 0.85;
    private static final int LONGEST = 6; // tokens of a label

    private final Reading reading;
    private final MentionMap mentions;
    private final List<Label> labels = new ArrayList<>();

    /** @param to token of the colon */
    private record Label(int from, int to, boolean isCapitals) {}

    private Transcript(Reading reading, MentionMap mentions) {
        this.reading = reading;
        this.mentions = mentions;
        for (int sentence = 0; sentence < reading.text.sentences(); sentence++) {
            readLabel(reading.text.sentenceStart(sentence));
        }
    }

    static List<QuotationDraft> drafts(Reading reading, MentionMap mentions) {
        return new Transcript(reading, mentions).drafts();
    }

    private void readLabel(int start) {
        int from = start;
        while (from < reading.tokens() && reading.regionOf[from] >= 0 && !reading.text.isWord(from)) {
            from++;
        }
        boolean opensLine = start == reading.text.paragraphStart(reading.text.paragraphOf(start));
        int to = from;
        boolean isCapitals = true;
        int longest = from < reading.tokens() && isQuestionOrAnswer(from) ? 1 : LONGEST;
        while (to < reading.tokens() && to - from < longest && isOfLabel(to, from)) {
            isCapitals &= !reading.text.isWord(to) || isCapitals(to);
            to++;
        }
        to += longest == 1 && to < reading.tokens() && reading.text.first(to) == '.' ? 1 : 0;
        if (to > from && to < reading.tokens() && isColon(from, to) && (isCapitals || opensLine)) {
            labels.add(new Label(from, to, isCapitals));
        }
    }

    private boolean isOfLabel(int token, int from) {
        char first = reading.text.first(token);
        return Character.isUpperCase(first) || token > from && (Character.isDigit(first) || first == '.');
    }

    private boolean isCapitals(int token) {
        String word = reading.text.token(token);
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** "Q." serves as "Q:". */
    private boolean isColon(int from, int to) {
        return reading.text.first(to) == ':'
                || isQuestionOrAnswer(from) && reading.text.token(to - 1).endsWith(".");
    }

    private boolean isQuestionOrAnswer(int from) {
        boolean alone = "QA".indexOf(reading.text.first(from)) >= 0
                && from + 1 < reading.tokens()
                && (".:".indexOf(reading.text.first(from + 1)) >= 0
                        || reading.text.token(from).endsWith("."));
        return alone
                && (ClauseWords.QUESTION_LABELS.contains(name(from)) || ClauseWords.ANSWER_LABELS.contains(name(from)));
    }

    private String name(int token) {
        String word = reading.text.lower(token);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private List<QuotationDraft> drafts() {
        labels.removeIf(label -> !isTrusted(label));
        List<QuotationDraft> drafts = new ArrayList<>();
        boolean isRecord = labels.size() > 1 || labels.stream().anyMatch(this::isPerson);
        for (int each = 0; isRecord && each < labels.size(); each++) {
            Label label = labels.get(each);
            int from = begin(label);
            int to = end(each, from);
            if (to > from && !isQuotedAlone(label, from)) {
                Content content = new Content(from - 1, Side.AFTER, new int[] {from, to});
                CueFrame frame = new CueFrame(content, source(label), CERTAINTY, CERTAINTY, CERTAINTY);
                QuotationDraft draft = QuotationDraft.of(frame, CERTAINTY);
                drafts.add(isQuestionOrAnswer(label.from) ? draft : draft.labelled(label.from, label.to));
            }
        }
        return drafts;
    }

    /** A label in small letters is one when it comes again and names a person. */
    private boolean isTrusted(Label label) {
        if (isQuestionOrAnswer(label.from)) {
            return labels.stream().anyMatch(other -> ClauseWords.QUESTION_LABELS.contains(name(other.from)))
                    && labels.stream()
                            .anyMatch(other -> ClauseWords.ANSWER_LABELS.contains(name(other.from)) || isPerson(other));
        }
        return label.isCapitals
                || isPerson(label)
                        && labels.stream()
                                        .filter(other -> text(other).equals(text(label)))
                                        .count()
                                > 1;
    }

    private String text(Label label) {
        return reading.text.span(label.from, label.to).in(reading.text.body());
    }

    private boolean isPerson(Label label) {
        Mention mention = mentions.lastIn(label.from, label.to);
        return mention != null && mention.kind() == Mention.Kind.NAME;
    }

    private int begin(Label label) {
        return reading.text.first(label.to) == ':' ? label.to + 1 : label.to;
    }

    /** Where the next label, the paragraph or the quoted region ends what is said. */
    private int end(int each, int from) {
        int end = reading.text.paragraphEnd(reading.text.paragraphOf(labels.get(each).from));
        end = each + 1 < labels.size() ? Math.min(end, labels.get(each + 1).from) : end;
        int last = end;
        int region = reading.regionOf[labels.get(each).from];
        while (last > from && region >= 0 && (reading.regionOf[last - 1] != region || isMark(last - 1))) {
            last--;
        }
        return last;
    }

    private boolean isMark(int token) {
        return reading.text.begin(token)
                >= reading.regions.get(reading.regionOf[token]).end();
    }

    /** "ORDA: 'The pears are ripe.'" is a label before a quotation like any other. */
    private boolean isQuotedAlone(Label label, int from) {
        return reading.regionOf[label.from] < 0 && reading.regionOf[from] >= 0;
    }

    /** The phrase that names who speaks; -1 for nobody, and inside marks, where there are no phrases. */
    private int source(Label label) {
        boolean isInterview = isQuestionOrAnswer(label.from);
        if (isInterview && ClauseWords.ANSWER_LABELS.contains(name(label.from))) {
            return interviewed(label.from);
        }
        int chunk = phrase(label);
        if (isInterview || chunk < 0 || isPerson(label)) {
            return isInterview ? -1 : chunk;
        }
        return labels.stream()
                .filter(other -> isPerson(other) && name(other.to - 1).equals(name(label.to - 1)))
                .mapToInt(this::phrase)
                .filter(named -> named >= 0)
                .findFirst()
                .orElse(chunk);
    }

    /** The phrase that ends at the label's colon; -1 for none. */
    private int phrase(Label label) {
        int chunk = reading.chunks.firstFrom(label.to) - 1;
        return chunk >= 0 && reading.chunks.to[chunk] == label.to ? chunk : -1;
    }

    /** Who answers: the person named most often before the first question, the last named of those; -1 for nobody. */
    private int interviewed(int before) {
        NounChunks chunks = reading.chunks;
        int first = labels.stream().mapToInt(Label::from).min().orElse(before);
        Map<String, Integer> often = new HashMap<>();
        int best = -1;
        int most = 0;
        for (int chunk = 0; chunk < chunks.size && chunks.to[chunk] <= first; chunk++) {
            Mention mention = mentions.lastIn(chunks.from[chunk], chunks.to[chunk]);
            if (mention != null && mention.name() != null) {
                int times = often.merge(mention.name(), 1, Integer::sum);
                best = times >= most && mention.kind() == Mention.Kind.NAME ? chunk : best;
                most = Math.max(most, times);
            }
        }
        return best;
    }
}
