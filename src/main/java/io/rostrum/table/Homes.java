package io.rostrum.table;

import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where tables lie whose folder is their catalog. A table names its own folder in full, and everything is written and
 * removed there: in a folder that was copied or moved, that is the folder it came from.
 *
 * @param hadoop settings of the file systems
 * @param root   the warehouse folder
 */
record Homes(Configuration hadoop, Path root) {

    /** Stands in a folder that tables are being copied to. */
    static final String UNFINISHED = "_moving";

    Path of(Table<?> table) {
        return new Path(root, IcebergTables.NAMESPACE + "/" + table.name());
    }

    /** The warehouse folder that a table names. */
    static Path root(org.apache.iceberg.Table stored) {
        return new Path(stored.location()).getParent().getParent();
    }

    /** @throws UsageException when a table lies in another folder than this one */
    void require(IcebergTables tables, List<Table<?>> all) {
        try {
            if (files(root).exists(new Path(root, UNFINISHED))) {
                throw new UsageException("Warehouse " + root + ": a move to it was not finished;"
                        + " remove the folder and move once more");
            }
            for (Table<?> table : all) {
                Optional<org.apache.iceberg.Table> stored = tables.find(table);
                if (stored.isPresent()) {
                    require(table, stored.get());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + root, e);
        }
    }

    private void require(Table<?> table, org.apache.iceberg.Table stored) throws IOException {
        if (!isSame(new Path(stored.location()), of(table))) {
            Path original = root(stored);
            throw new UsageException("Warehouse " + root + " was copied or moved: its table " + table.name()
                    + " lies in "
                    + stored.location() + ", and a run would write there. Either use --warehouse " + original
                    + ", or have the whole warehouse there and move it: scripts/run move --warehouse " + original
                    + " --to a new folder");
        }
    }

    private boolean isSame(Path one, Path other) throws IOException {
        FileSystem files = files(one);
        Path first = files.makeQualified(one);
        Path second = files(other).makeQualified(other);
        return first.equals(second) || isOneFile(files, first, second) || isOneBucket(first, second);
    }

    /** By way of a link, or of another name of a mounted folder. */
    private static boolean isOneFile(FileSystem files, Path one, Path other) throws IOException {
        return files instanceof LocalFileSystem local
                && files.exists(one)
                && files.exists(other)
                && Files.isSameFile(
                        local.pathToFile(one).toPath(), local.pathToFile(other).toPath());
    }

    /** S3 is called s3, s3a and s3n. */
    private static boolean isOneBucket(Path one, Path other) {
        return isS3(one) && isS3(other) && withoutScheme(one).equals(withoutScheme(other));
    }

    private static boolean isS3(Path path) {
        return String.valueOf(path.toUri().getScheme()).startsWith("s3");
    }

    private static String withoutScheme(Path path) {
        return path.toUri().getAuthority() + path.toUri().getPath();
    }

    private FileSystem files(Path path) throws IOException {
        return path.getFileSystem(hadoop);
    }
}
