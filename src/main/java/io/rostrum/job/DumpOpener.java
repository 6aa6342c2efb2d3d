package io.rostrum.job;

import io.rostrum.dump.DumpReader;
import io.rostrum.dump.DumpRecord;
import io.rostrum.dump.FileKind;
import io.rostrum.dump.ReadOptions;
import io.rostrum.dump.RecordIterator;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.util.SerializableConfiguration;

/** Opens dump files on Hadoop file systems, on the driver and on executors. */
final class DumpOpener implements Serializable {

    private final SerializableConfiguration hadoop;
    private final ReadOptions options;

    DumpOpener(Configuration hadoop, ReadOptions options) {
        this.hadoop = new SerializableConfiguration(hadoop);
        this.options = options;
    }

    /** What a file is taken for. */
    FileKind kind(DumpFile file) throws IOException {
        try (FSDataInputStream in = open(new Path(file.path()))) {
            return FileKind.of(in, file.name(), options);
        }
    }

    /** The records of a file or a part of it; none of a file that has gone since it was listed. */
    Iterator<DumpRecord> open(FilePart part) {
        Path path = new Path(part.file().path());
        try {
            FSDataInputStream in = open(path);
            try {
                return records(in, path, part);
            } catch (IOException | RuntimeException e) {
                in.close();
                throw e;
            }
        } catch (FileNotFoundException gone) {
            return Collections.emptyIterator();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + part.file().path(), e);
        }
    }

    /** Opened once: of many small files opening is most of the work. */
    private RecordIterator records(FSDataInputStream in, Path path, FilePart part) throws IOException {
        String name = part.file().name();
        byte[] start = in.readNBytes(DumpReader.SNIFFED);
        if (DumpReader.isParquet(start, start.length, name, options)) {
            in.close();
            return DumpReader.openParquet(HadoopInputFile.fromPath(path, hadoop.value()), name, options);
        }
        // A part has the rows of its file's beginning to go by, which it does not read.
        ReadOptions decided = part.range().start() > 0 ? DumpReader.decided(start, options) : options;
        in.seek(part.range().seek());
        return DumpReader.open(new StoredStream(in), name, part.range(), decided);
    }

    /** Whether a file can be read from any place on. */
    boolean canBeSplit(DumpFile file) {
        try {
            byte[] start = start(new Path(file.path()));
            return DumpReader.canBeSplit(start, start.length, file.name(), options);
        } catch (FileNotFoundException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.path(), e);
        }
    }

    private byte[] start(Path path) throws IOException {
        try (FSDataInputStream in = open(path)) {
            return in.readNBytes(DumpReader.SNIFFED);
        }
    }

    private FSDataInputStream open(Path path) throws IOException {
        return path.getFileSystem(hadoop.value()).open(path);
    }
}
