package io.rostrum.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.AnnotatorType;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.util.Identifiable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * A Spark NLP annotator over whole documents whose work is done by a finder of a domain package.
 *
 * <p>On a data set the finder is built once by the driver and broadcast; in a {@code LightPipeline} it is
 * built at the first call.
 *
 * @param <M> the annotator itself
 * @param <F> its finder: immutable, so that threads and tasks can share it
 */
abstract class TextAnnotator<M extends AnnotatorModel<M>, F extends Serializable> extends AnnotatorModel<M>
        implements HasSimpleAnnotate<M> {

    /** Hands the uid to {@link #uid()}, which Spark calls before any field of a subclass is set. */
    private static final ThreadLocal<String> UID = new ThreadLocal<>();

    private String uid;
    private transient F finder;

    TextAnnotator(String uid) {
        this(stash(uid));
    }

    private TextAnnotator(Stashed unused) {
        super();
        UID.remove();
    }

    private enum Stashed {
        UID
    }

    private static Stashed stash(String uid) {
        UID.set(uid);
        return Stashed.UID;
    }

    static String newUid(Class<?> type) {
        return Identifiable.randomUID(type.getSimpleName());
    }

    @Override
    public String uid() {
        if (uid == null) {
            uid = UID.get();
        }
        return uid;
    }

    /** Builds the finder from this annotator's params. */
    abstract F newFinder();

    /** What the finder makes of the annotations of one row, all input columns together. */
    abstract List<Annotation> annotate(F finder, List<Annotation> annotations);

    @Override
    public String outputAnnotatorType() {
        return AnnotatorType.CHUNK();
    }

    @Override
    public Seq<Annotation> annotate(Seq<Annotation> annotations) {
        if (finder == null) {
            finder = newFinder();
        }
        return JavaConverters.asScalaBuffer(annotate(finder, JavaConverters.seqAsJavaList(annotations)))
                .toSeq();
    }

    @Override
    public UserDefinedFunction dfAnnotate() {
        Broadcast<F> shared = JavaSparkContext.fromSparkContext(
                        SparkSession.active().sparkContext())
                .broadcast(newFinder());
        TextAnnotator<M, F> stage = this;
        return functions.udf(
                (UDF1<Seq<Seq<Row>>, List<Row>>) columns -> {
                    List<Annotation> annotations = new ArrayList<>();
                    for (Seq<Row> column : JavaConverters.seqAsJavaList(columns)) {
                        JavaConverters.seqAsJavaList(column).forEach(row -> annotations.add(Annotation.apply(row)));
                    }
                    return stage.annotate(shared.value(), annotations).stream()
                            .map(Annotations::row)
                            .toList();
                },
                Annotation.arrayType());
    }

    /** A text param, made when first asked for: Spark may ask before the subclass is constructed. */
    final Param<String> textParam(Param<String> made, String name, String doc) {
        return made != null ? made : new Param<>(this, name, doc);
    }
}
