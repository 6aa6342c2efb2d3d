package io.rostrum.night;

import io.rostrum.settings.UsageException;
import io.rostrum.table.TableCopy;
import io.rostrum.table.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * Makes a warehouse of the same nights in another folder, in which every file names that folder. The old one is only
 * read. A folder whose move was not finished can't be opened.
 */
public final class Move {

    private final SparkSession spark;
    private final Warehouse from;
    private final Path to;
    private final FileSystem files;

    /** @throws UsageException when the folder is not empty, or inside the old one */
    public Move(SparkSession spark, Warehouse from, String folder) {
        this.spark = spark;
        this.from = from;
        try {
            Path path = new Path(folder);
            this.files = path.getFileSystem(hadoop());
            this.to = files.makeQualified(path);
            if (!from.isCatalog()) {
                throw new UsageException(
                        "move: the catalog of this warehouse says where its tables are; move them there");
            }
            if ((to + "/").startsWith(from.root() + "/")) {
                throw new UsageException("--to " + folder + ": lies in the warehouse itself");
            }
            if (files.exists(to) && files.listStatus(to).length > 0) {
                throw new UsageException("--to " + folder + ": must be empty or new");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use folder " + folder, e);
        }
    }

    /** @param done told of every table, with the number of files copied */
    public void run(BiConsumer<String, Long> done) {
        Path unfinished = new Path(to, TableCopy.UNFINISHED);
        try {
            files.mkdirs(unfinished);
            for (io.rostrum.table.Table<?> table : from.all()) {
                done.accept(table.name(), new TableCopy(spark, from, to).of(table));
            }
            copyPipelines();
            files.delete(unfinished, true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot move to " + to, e);
        }
    }

    private void copyPipelines() throws IOException {
        Path pipelines = new Path(from.root(), "pipelines");
        if (from.files().exists(pipelines)) {
            FileUtil.copy(from.files(), pipelines, files, new Path(to, "pipelines"), false, hadoop());
        }
    }

    private Configuration hadoop() {
        return spark.sparkContext().hadoopConfiguration();
    }
}
