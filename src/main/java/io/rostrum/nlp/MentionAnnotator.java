package io.rostrum.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.rostrum.english.Reading;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Persons;
import io.rostrum.leader.Registry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;

/**
 * DOCUMENT → CHUNK: the mentions of leaders and of other named persons.
 *
 * <p>The article's day, which decides who holds an office, is the document's metadata {@code day}
 * (ISO 8601), else the param {@code day}, else unknown. Metadata of a chunk: {@code kind},
 * {@code leader_id} (absent for no leader), {@code name}, {@code confidence}, {@code antecedent},
 * {@code sentence}, {@code paragraph}. After them come the names that several leaders bear and nobody is resolved for:
 * {@code chunks} is {@code unresolved}, {@code leader_ids} says who could be meant.
 */
public final class MentionAnnotator extends TextAnnotator<MentionAnnotator, MentionFinder> {

    private Param<String> registry;
    private Param<String> day;

    public MentionAnnotator() {
        this(newUid(MentionAnnotator.class));
    }

    public MentionAnnotator(String uid) {
        super(uid);
    }

    public static MLReader<MentionAnnotator> read() {
        return new DefaultParamsReader<>();
    }

    public static MentionAnnotator load(String path) {
        return read().load(path);
    }

    public Param<String> registry() {
        registry = textParam(registry, "registry", "files of the registry, name to content, as JSON; unset: built in");
        return registry;
    }

    public Param<String> day() {
        day = textParam(day, "day", "publication day of documents that carry none, ISO 8601; unset: unknown");
        return day;
    }

    /** @param files file name to content, as {@link Registry#read(Map)} takes them */
    public MentionAnnotator setRegistry(Map<String, String> files) {
        set(registry(), FileParam.json(files));
        return this;
    }

    public MentionAnnotator setDay(String isoDay) {
        set(day(), isoDay);
        return this;
    }

    @Override
    public String[] inputAnnotatorTypes() {
        return new String[] {AnnotatorType.DOCUMENT()};
    }

    @Override
    MentionFinder newFinder() {
        return new MentionFinder(FileParam.registry(this, registry()));
    }

    @Override
    List<Annotation> annotate(MentionFinder finder, List<Annotation> annotations) {
        Annotation document = Annotations.document(annotations);
        if (document == null) {
            return List.of();
        }
        Reading reading = LastReading.of(document.result());
        Persons found = finder.read(reading, dayOf(document));
        return Stream.concat(
                        found.mentions().stream().map(mention -> MentionChunks.chunk(mention, reading.text)),
                        found.unresolved().stream().map(name -> UnresolvedChunks.chunk(name, reading.text)))
                .toList();
    }

    private LocalDate dayOf(Annotation document) {
        String known = Annotations.metadata(document).get("day");
        if (known != null) {
            return LocalDate.parse(known);
        }
        return isSet(day()) ? LocalDate.parse(get(day()).get()) : null;
    }
}
