package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Reading;
import io.rostrum.leader.Mention;
import io.rostrum.quote.Quotation;
import io.rostrum.stance.Stance.Channel;
import io.rostrum.stance.Stance.Party;
import io.rostrum.text.Span;
import io.rostrum.text.Text;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stances of one article. */
final class StanceReading {

    /**
     * What somebody else says of the holder, what holders without a name say, what is agreed, and what is {@link Unsaid}, as all
     * that is neutral, are below what is counted.
     */
    private static final double TOLD = 0.45;

    /** From here on a mention is counted. */
    private static final double MENTIONED = 0.5;

    /** Kinds of triggers that do not take every target. */
    private static final Trigger.Kind[] TAKING = {
        Trigger.Kind.VERB,
        Trigger.Kind.REMOVAL,
        Trigger.Kind.EVALUATION,
        Trigger.Kind.NOUN,
        Trigger.Kind.MOVES,
        Trigger.Kind.CONDUCT,
    };

    private static final String ACHIEVED = "issue:achieves";
    private static final RowTrust TRUST = RowTrust.builtIn();

    private final StanceLexicon lexicon;
    private final Reading reading;
    private final Text text;
    private final Parties parties;
    private final Speech speech;
    private final PronounTargets pronouns;
    private final BitSet names;
    private final BiConsumer<Stance, List<String>> features;
    private final Set<Stance> found = new LinkedHashSet<>();

    StanceReading(
            StanceLexicon lexicon,
            KnownNames known,
            Reading reading,
            List<Mention> mentions,
            List<Quotation> quotations,
            BiConsumer<Stance, List<String>> features) {
        this.features = features;
        this.lexicon = lexicon;
        this.reading = reading;
        this.text = reading.text;
        this.parties = new Parties(reading.text, mentions, known);
        this.speech = new Speech(quotations);
        this.names = new NameTokens(reading.text, known.places()).of(mentions);
        this.pronouns = new PronounTargets(lexicon, reading, names, parties, speech);
    }

    List<Stance> stances() {
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            if (hasTrigger(sentence)) {
                Clauses clauses = new Clauses(reading, sentence, names, lexicon);
                List<StanceFrame> frames = new FrameReader(clauses, lexicon).frames();
                frames.stream()
                        .filter(frame -> !parties.isOneOfHolders(frame, frames))
                        .forEach(frame -> add(frame, clauses));
            }
        }
        Map<Span, List<Stance>> byEvidence = found.stream().collect(Collectors.groupingBy(Stance::evidence));
        return found.stream()
                .filter(stance -> !isContradicted(stance, byEvidence.get(stance.evidence())))
                .sorted(Comparator.comparing(Stance::evidence).thenComparing(Stance::trigger))
                .toList();
    }

    private boolean hasTrigger(int sentence) {
        for (int token = text.sentenceStart(sentence); token < text.sentenceEnd(sentence); token++) {
            if (lexicon.begins(text, token)) {
                return true;
            }
        }
        return false;
    }

    private void add(StanceFrame frame, Clauses clauses) {
        Quotation quotation = speech.at(text.begin(frame.trigger()));
        Party speaker = quotation == null ? null : parties.holders.speaker(quotation);
        Phrase holding = frame.holder() == null ? null : new Subjects(clauses).after(frame.holder());
        Party holder = holding == null ? speaker : new OwnCountry(parties, clauses).holder(holding, speaker, frame);
        Party target = target(frame, quotation, clauses);
        Hit verb = clauses.at(frame.trigger(), Trigger.Kind.VERB);
        if (target != null
                && verb != null
                && !frame.tellsDeed()
                && verb.isDeedOn(target, clauses.word(frame.target().head()))) {
            target = new DeedParties(text, parties).of(verb, frame.target(), clauses);
            frame = frame.turned(verb.trigger().sign());
        }
        boolean nested =
                holding == null && quotation != null && speech.isOthersWord(frame.trigger(), quotation, clauses);
        if (holder == null || target == null || holder.is(target) || nested || isAlliance(frame, holder, clauses)) {
            return;
        }
        if (holding != null
                && speaker != null
                && holder.is(speaker)
                && new SpeakersPronoun(clauses, parties).isDoubtful(holding, quotation, speaker)) {
            return;
        }
        boolean told = speaker != null && !holder.is(speaker) && !speaksToo(holding, quotation);
        boolean open = target.type() == Party.Type.ISSUE && target.id() == null;
        // "we need strong leadership" tells nobody from others
        boolean isWish = frame.method().equals(DemandFrames.NEED);
        if (open && (told || isWish || holder.type() == Party.Type.UNNAMED)) {
            return;
        }
        double mentioned = holding == null
                ? quotation.confidence() * parties.confidence(frame.target())
                : parties.confidence(holding, frame.target());
        List<String> known = RowFeatures.of(frame, holding, holder, target, mentioned, clauses);
        boolean isBelow = told
                || holder.type() == Party.Type.UNNAMED
                || Unsaid.is(frame, holder, target, clauses)
                || frame.method().equals(ACHIEVED);
        Stance stance = new Stance(
                holder,
                target,
                channel(quotation),
                Stance.Label.of(frame.sign()),
                Odds.of(frame.sign(), Belief.of(frame)),
                isBelow ? Math.min(TOLD, trust(known, mentioned)) : trust(known, mentioned),
                frame.modality(),
                frame.method() + (told ? Stance.TOLD : ""),
                text.span(frame.trigger(), frame.triggerEnd()),
                StanceFinder.evidence(text, frame.trigger()));
        features.accept(stance, known);
        found.add(stance);
    }

    /** "Norland is an ally of Sudmark": how two countries stand, told as a fact. */
    private static boolean isAlliance(StanceFrame frame, Party holder, Clauses clauses) {
        return holder.type() == Party.Type.COUNTRY
                && frame.method().equals(RoleFrames.METHOD)
                && StanceWords.ALLIED.contains(clauses.word(frame.trigger()));
    }

    /** "Varga and Kesten announced": each of them speaks. */
    private boolean speaksToo(Phrase holding, Quotation quotation) {
        if (holding == null || quotation.source() == null) {
            return false;
        }
        Phrase source = parties.holders.source(quotation);
        int from = Math.min(source.to(), holding.to());
        int to = Math.max(source.from(), holding.from());
        boolean and = false;
        for (int at = from; at < to; at++) {
            and |= text.is(at, "and");
            if (!text.is(at, "and") && !text.is(at, ",") && !ClauseWords.DETERMINERS.contains(text.lower(at))) {
                return false;
            }
        }
        return and;
    }

    /** No more than the belief in who is meant, where that is not counted. */
    private static double trust(List<String> known, double mentioned) {
        double trust = TRUST.of(known);
        return mentioned < MENTIONED ? Math.min(trust, mentioned) : trust;
    }

    private Party target(StanceFrame frame, Quotation quotation, Clauses clauses) {
        if (frame.method().equals(FrameReader.ANAPHOR)) {
            IssueMatch before = quotation == null ? null : pronouns.issue(frame.trigger(), quotation);
            return before == null ? null : parties.issues().of(before, frame.holder());
        }
        Party spokenOf = pronouns.spokenOf(frame.target(), quotation);
        if (spokenOf != null) {
            return spokenOf;
        }
        // "withdrew Keld from the treaty": the country that is moved is not where the issue is
        boolean moves = frame.method().equals(MoveFrames.METHOD);
        Phrase beside = moves ? clauses.right(frame.triggerEnd()) : frame.holder();
        Party issue = frame.issue() == null ? null : parties.issues().of(frame.issue(), beside);
        Hit verb = clauses.at(frame.trigger(), Trigger.Kind.VERB);
        Party object = verb != null && verb.isDeed()
                ? parties.target(frame.target())
                : isBeforeHolder(frame) || isTold(frame, clauses) || new RelativeObjects(clauses).tells(frame)
                        ? parties.antecedent(frame.target(), clauses)
                        : parties.target(frame.target(), clauses);
        Party target = issue != null ? issue : object != null ? object : pronouns.thing(frame, clauses);
        boolean isTaken = target != null
                && Stream.of(TAKING)
                        .filter(kind ->
                                kind != Trigger.Kind.CONDUCT || frame.method().equals(ConductFrames.METHOD))
                        .map(kind -> clauses.at(frame.trigger(), kind))
                        .allMatch(hit -> hit == null || hit.takes(target));
        return isTaken ? target : null;
    }

    /** "A deal brokered by H": that is what is told of it. */
    private static boolean isTold(StanceFrame frame, Clauses clauses) {
        return frame.method().equals(PassiveFrames.METHOD)
                && clauses.skipAdverbs(frame.target().to()) == frame.trigger();
    }

    /** "The canal that she opposed": the clause is no part of what it is about. */
    private static boolean isBeforeHolder(StanceFrame frame) {
        Phrase holder = frame.holder();
        return holder != null && holder.from() >= frame.target().to() && holder.to() <= frame.trigger();
    }

    private static Channel channel(Quotation quotation) {
        if (quotation == null) {
            return Channel.REPORTED_ACT;
        }
        return quotation.kind() == Quotation.Kind.DIRECT ? Channel.DIRECT_QUOTE : Channel.INDIRECT_SPEECH;
    }

    /** @param beside all that have the same evidence */
    private static boolean isContradicted(Stance stance, List<Stance> beside) {
        return stance.label() != Stance.Label.NEUTRAL
                && beside.stream()
                        .anyMatch(other -> other.label() != stance.label()
                                && other.label() != Stance.Label.NEUTRAL
                                && other.holder().is(stance.holder())
                                && other.target().is(stance.target()));
    }
}
