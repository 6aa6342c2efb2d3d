package io.rostrum.export;

import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.expressions.BoundReference;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.StructsToJson;
import org.apache.spark.sql.types.DataType;
import scala.Function1;
import scala.Option;
import scala.Tuple2;
import scala.collection.immutable.Map;
import scala.collection.immutable.Map$;

/** Values of one type as JSON, as Spark's {@code to_json} writes them, without a session. */
final class JsonText {

    private static final Map<String, String> NONE = Map$.MODULE$.empty();

    private final StructsToJson json;
    private final Function1<Object, Object> inner;

    /** What is null is left out. */
    JsonText(DataType type) {
        this(type, NONE);
    }

    private JsonText(DataType type, Map<String, String> options) {
        json = new StructsToJson(options, new BoundReference(0, type, true), Option.apply("UTC"));
        inner = CatalystTypeConverters.createToCatalystConverter(type);
    }

    /** What is null is written out. */
    static JsonText ofEverything(DataType type) {
        return new JsonText(type, NONE.$plus(new Tuple2<>("ignoreNullFields", "false")));
    }

    String of(Object value) {
        return json.eval(new GenericInternalRow(new Object[] {inner.apply(value)}))
                .toString();
    }
}
