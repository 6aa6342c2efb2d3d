package io.rostrum.job;

import io.rostrum.dump.Article;
import io.rostrum.dump.DumpRecord;
import io.rostrum.dump.Reject;
import io.rostrum.table.Tables;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The records of one task's files as rows: the columns of an article, then those of a reject; one of both is null. */
final class IngestRows implements Iterator<Row> {

    private final Iterator<FilePart> parts;
    private final DumpOpener opener;
    private final String language;
    private String file;
    private Iterator<DumpRecord> records = Collections.emptyIterator();

    IngestRows(List<FilePart> parts, DumpOpener opener, String language) {
        this.parts = parts.iterator();
        this.opener = opener;
        this.language = language;
    }

    static StructType schema() {
        StructType schema = new StructType();
        for (StructField field : Tables.ARTICLES.schema().fields()) {
            schema = schema.add(field.name(), field.dataType(), true);
        }
        return schema.add("reason", DataTypes.StringType, true).add("excerpt", DataTypes.StringType, true);
    }

    @Override
    public boolean hasNext() {
        while (!records.hasNext() && parts.hasNext()) {
            FilePart part = parts.next();
            file = part.file().name();
            records = opener.open(part);
        }
        return records.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        DumpRecord record = records.next();
        return record instanceof Article article ? row(article) : row((Reject) record);
    }

    private Row row(Article article) {
        return RowFactory.create(
                article.articleId(),
                article.day(),
                article.outlet(),
                article.url(),
                article.title(),
                article.body(),
                article.language(),
                article.setAside(language),
                file,
                article.position(),
                null,
                null);
    }

    private Row row(Reject reject) {
        return RowFactory.create(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                file,
                reject.position(),
                reject.reason(),
                reject.excerpt());
    }
}
