package io.rostrum.job;

import io.rostrum.dump.SharedAddress;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Versions in the order of their addresses, what is stored before what is read → those that are other articles than the one
 * that has the address.
 */
final class OtherArticles implements Iterator<Row> {

    static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType, false)
            .add("position", DataTypes.LongType, false)
            .add("own_id", DataTypes.StringType, false);

    /** As {@code arrivals.sql} says which version is the latest. */
    private static final Comparator<Row> BY_PLACE = Comparator.comparing((Row row) -> row.<Boolean>getAs("analysed"))
            .thenComparing(row -> row.<Long>getAs("modified"))
            .thenComparing(row -> row.<String>getAs("file"))
            .thenComparing(row -> row.<Long>getAs("position"));

    private final Iterator<Row> versions;
    private SharedAddress address;
    private Row latest;
    private Row next;

    OtherArticles(Iterator<Row> versions) {
        this.versions = versions;
    }

    @Override
    public boolean hasNext() {
        while (next == null && versions.hasNext()) {
            next = other(versions.next());
        }
        return next != null;
    }

    /** Null for a version of the article that has the address. */
    private Row other(Row version) {
        String title = version.getAs("title");
        String body = version.getAs("body");
        String id = version.getAs("article_id");
        if (latest == null || !latest.getAs("article_id").equals(id)) {
            address = new SharedAddress(title, body);
            latest = version;
        } else if (!address.isOf(title, body)) {
            String own = SharedAddress.otherId(version.getAs("url"), title, body);
            return RowFactory.create(version.getAs("file"), version.getAs("position"), own);
        } else if (BY_PLACE.compare(version, latest) > 0) {
            address.correct(title, body);
            latest = version;
        }
        return null;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row other = next;
        next = null;
        return other;
    }
}
