package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.leader.Mention;
import io.rostrum.text.Text;

/** Says who is meant by a source: a named person, whom a pronoun or role goes back to, or an organisation as printed. */
final class SpeakerResolver {

    private static final double AS_TAKEN_UP = 0.75;
    private static final double AS_GUESSED = 0.45; // "they" for things without a name: right in 3 of 22 that were read
    static final double AS_PRINTED = 0.95;
    private static final double AS_WRITTEN = 0.85;
    private static final int REACH = 40; // phrases back that a pronoun may go

    private final Reading reading;
    private final Text text;
    private final NounChunks chunks;
    private final MentionMap mentions;
    private final TextAnaphora anaphora;

    SpeakerResolver(Reading reading, MentionMap mentions) {
        this.reading = reading;
        this.text = reading.text;
        this.chunks = reading.chunks;
        this.mentions = mentions;
        this.anaphora = new TextAnaphora(reading, mentions);
    }

    /** The frame's source; where the cue is part of it, as in "the premier's claim", whose the cue is. */
    Speaker of(CueFrame frame) {
        int chunk = frame.source();
        int cue = frame.content().cue();
        if (chunks.from[chunk] <= cue && cue < chunks.to[chunk]) {
            Mention owner = mentions.lastIn(chunks.from[chunk], cue);
            boolean isBefore = owner != null && StaffSource.isOfPeople(chunk, reading) // "friends of Varga insist"
                    || owner == null && chunks.from[chunk] < cue && Addressee.isTelling(cue, reading);
            if (isBefore) {
                return new Speaker(null, text.span(chunks.from[chunk], cue).in(text.body()), AS_PRINTED);
            }
            if (owner != null) {
                return new Speaker(owner.leaderId(), owner.name(), owner.confidence());
            }
        }
        Speaker speaker = of(chunk, frame.content());
        boolean printed = speaker.leaderId() == null && speaker.name() != null && cue == chunks.to[chunk] - 1;
        boolean withVerb = printed && chunks.from[chunk] < cue && speaker.name().endsWith(" " + text.token(cue));
        return withVerb ? new Printed(reading).of(chunks.from[chunk], cue) : speaker; // "the lawsuit contends"
    }

    private Speaker of(int chunk, Content content) {
        int from = chunks.from[chunk];
        int to = chunks.to[chunk];
        Tag tag = reading.tagOf(from);
        boolean alone = to - from == 1;
        if (alone && (tag == Tag.WP || tag == Tag.WDT)) {
            return chunk > 0 && from - chunks.to[chunk - 1] <= 2 ? of(chunk - 1, content) : Speaker.NOBODY;
        }
        Mention author = anaphora.author(chunk, content.cue());
        if (author != null) {
            return new Speaker(author.leaderId(), author.name(), author.confidence() * AS_WRITTEN);
        }
        Mention mention = mentions.lastIn(from, to);
        if (mention != null && (coversHead(mention, chunk) || endsPhrase(mention, chunk))) {
            return new Speaker(mention.leaderId(), mention.name(), mention.confidence());
        }
        if (alone && tag == Tag.PRP) {
            return ClauseWords.THING_PRONOUNS.contains(text.lower(from))
                    ? thing(chunk, text.is(from, "they"))
                    : Speaker.NOBODY;
        }
        Mention apposed = content.contains(to + 1) ? null : apposed(to); // "according to a report, Ann Low …"
        if (apposed != null) {
            return new Speaker(apposed.leaderId(), apposed.name(), apposed.confidence());
        }
        return named(chunk, mention);
    }

    private boolean coversHead(Mention mention, int chunk) {
        int head = chunks.head[chunk];
        return mention.span().begin() <= text.begin(head)
                        && text.begin(head) < mention.span().end()
                || mention.span().begin() <= text.begin(chunks.from[chunk])
                        && mention.span().end() >= text.end(chunks.to[chunk] - 1);
    }

    /** "Secretary of State Ann Low", "President Ann Low last month": the name decides, whatever title or day is beside it. */
    private boolean endsPhrase(Mention mention, int chunk) {
        int begin = text.tokenAt(mention.span().begin());
        int end = text.tokenAt(mention.span().end() - 1) + 1;
        boolean isNamed = mention.kind() == Mention.Kind.NAME
                && (begin == chunks.from[chunk]
                        || !reading.isTag(begin - 1, Tag.IN) && !reading.isTag(begin - 1, Tag.POS));
        for (int token = end; isNamed && token < chunks.to[chunk]; token++) {
            isNamed = ClauseWords.TIMES_BESIDE_NAMES.contains(text.lower(token));
        }
        return isNamed;
    }

    /** The name in "his spokesman, Ann Low,". */
    private Mention apposed(int at) {
        if (at + 1 >= text.tokens() || text.first(at) != ',' || !text.isCapitalised(at + 1)) {
            return null;
        }
        Mention mention = mentions.lastIn(at + 1, Math.min(text.tokens(), at + 4));
        return mention != null
                        && mention.kind() == Mention.Kind.NAME
                        && mention.span().begin() == text.begin(at + 1)
                ? mention
                : null;
    }

    /** What a phrase without a known person names; of "the late Varga government" only what begins with the name. */
    private Speaker named(int chunk, Mention owner) {
        int from = chunks.from[chunk];
        int to = chunks.to[chunk];
        if (owner != null
                && owner.kind() == Mention.Kind.NAME
                && owner.span().begin() < text.begin(chunks.head[chunk])) {
            from = text.tokenAt(owner.span().begin());
        }
        return new Printed(reading).of(from, to);
    }

    private boolean anyNoun(int from, int to) {
        for (int token = from; token < to; token++) {
            if (reading.tagOf(token).isNoun()) {
                return true;
            }
        }
        return false;
    }

    /** The nearest phrase before that is no person; plural for "they". */
    private Speaker thing(int chunk, boolean plural) {
        for (int before = chunk - 1; before >= Math.max(0, chunk - REACH); before--) {
            if (isSubject(before)
                    && mentionsNoPerson(before)
                    && plural == reading.isTag(chunks.head[before], Tag.NNS)) {
                Speaker speaker = named(before, mentions.lastIn(chunks.from[before], chunks.to[before]));
                return new Speaker(null, speaker.name(), isNamed(speaker) ? AS_TAKEN_UP : AS_GUESSED);
            }
        }
        return Speaker.NOBODY;
    }

    private static boolean isNamed(Speaker speaker) {
        return speaker.name() != null && speaker.name().chars().anyMatch(Character::isUpperCase);
    }

    private boolean mentionsNoPerson(int chunk) {
        Mention mention = mentions.lastIn(chunks.from[chunk], chunks.to[chunk]);
        return (mention == null || !coversHead(mention, chunk)) && anyNoun(chunks.from[chunk], chunks.to[chunk]);
    }

    /** Stands at the head of its sentence, before a verb, or after "by". */
    private boolean isSubject(int chunk) {
        int from = chunks.from[chunk];
        int to = chunks.to[chunk];
        boolean opens = from == text.sentenceStart(text.sentenceOf(from));
        boolean acts = to < text.tokens() && (reading.isFiniteVerb(to) || reading.isTag(to, Tag.TO));
        boolean by = from > 0 && text.is(from - 1, "by");
        return opens || acts || by;
    }
}
