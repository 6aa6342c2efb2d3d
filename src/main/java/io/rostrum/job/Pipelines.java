package io.rostrum.job;

import io.rostrum.encoder.Depth;
import io.rostrum.encoder.Encoder;
import io.rostrum.encoder.EncoderException;
import io.rostrum.leader.Registry;
import io.rostrum.nlp.AnnotationPipeline;
import io.rostrum.settings.Settings;
import io.rostrum.settings.UsageException;
import io.rostrum.stance.StanceLexicon;
import io.rostrum.table.RecordFiles;
import io.rostrum.table.WrittenFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The pipeline that annotates: Rostrum's stages with a registry and a lexicon inside, or one that a user saved. */
public final class Pipelines {

    private Pipelines() {}

    /** @throws UsageException when a folder of the settings cannot be read */
    public static PipelineModel of(SparkSession spark, Settings settings) {
        if (settings.pipeline() != null) {
            return load(settings.pipeline());
        }
        if (settings.reader() == Depth.DEEP) {
            refuseWithoutEncoder();
        }
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        return AnnotationPipeline.model(
                spark, registry(hadoop, settings), lexicon(hadoop, settings), settings.reader());
    }

    private static void refuseWithoutEncoder() {
        try {
            Encoder.builtIn();
        } catch (EncoderException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /**
     * Annotates: by Rostrum's own stages in one pass, by a user's pipeline stage by stage.
     *
     * @param articles in each partition those of a day together
     * @return the files written, by table
     */
    public static Map<String, List<WrittenFile>> annotate(
            Settings settings, PipelineModel pipeline, Dataset<Row> articles, RecordFiles files) {
        return settings.pipeline() == null
                ? Annotate.of(articles, AnnotationPipeline.pass(pipeline), files)
                : Annotate.of(articles, pipeline, files);
    }

    /** What annotates, by this program's {@link AnnotatingParts} and the bytes of registry, lexicon, reader or saved pipeline. */
    public static Annotator annotator(Configuration hadoop, Settings settings) {
        return Annotator.of(List.of(
                AnnotatingParts.digest(),
                "" + registry(hadoop, settings),
                "" + lexicon(hadoop, settings),
                "" + settings.reader(),
                "" + bytes(hadoop, settings.pipeline())));
    }

    /** The registry inside a pipeline of {@link #of} that is no user's. */
    public static Registry registry(PipelineModel pipeline) {
        return AnnotationPipeline.registry(pipeline);
    }

    /** The registry that a pipeline saved by {@link #save} has inside; empty when that can't be read. */
    static Optional<Registry> registry(Path pipeline) {
        try {
            return Optional.of(registry(PipelineModel.load(pipeline.toString())));
        } catch (RuntimeException forgotten) {
            return Optional.empty();
        }
    }

    /** Digests of all files of a saved pipeline, by their path in it; null for none. */
    private static Map<String, String> bytes(Configuration hadoop, String folder) {
        if (folder == null) {
            return null;
        }
        Map<String, String> digests = new TreeMap<>();
        Path path = new Path(folder);
        try {
            FileSystem files = path.getFileSystem(hadoop);
            int prefix = files.makeQualified(path).toString().length();
            RemoteIterator<LocatedFileStatus> all = files.listFiles(path, true);
            while (all.hasNext()) {
                Path file = all.next().getPath();
                try (FSDataInputStream in = files.open(file)) {
                    digests.put(file.toString().substring(prefix), DigestUtils.sha256Hex(in));
                }
            }
        } catch (IOException e) {
            throw new UsageException("annotate.pipeline " + folder + ": cannot be read: " + e.getMessage());
        }
        return digests;
    }

    /** Saves it in a folder, unless that is there already: it is named by {@link #annotator}. */
    public static void save(SparkSession spark, PipelineModel pipeline, Path folder) {
        Path aside = new Path(folder.getParent(), "_" + folder.getName());
        try {
            FileSystem files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
            if (!files.exists(folder)) {
                pipeline.write().overwrite().save(aside.toString());
                files.rename(aside, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot save the pipeline in " + folder, e);
        }
    }

    /** @throws UsageException when there is none */
    static PipelineModel load(String folder) {
        try {
            return PipelineModel.load(folder);
        } catch (Exception e) { // of Scala, which declares none
            throw new UsageException("annotate.pipeline " + folder + ": no saved pipeline: " + e.getMessage());
        }
    }

    /** The files of a registry of the user's and the rows added; null for the built-in one as it is. */
    static Map<String, String> registry(Configuration hadoop, Settings settings) {
        Map<String, String> files = folder(hadoop, "annotate.registry", settings.registry(), Registry.FILES);
        if (settings.registryAdd() == null) {
            return files;
        }
        Map<String, String> added = new TreeMap<>();
        Path path = new Path(settings.registryAdd());
        try {
            read(path.getFileSystem(hadoop), path, added);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
        if (added.isEmpty()) {
            throw new UsageException("annotate.registry-add " + path + ": no such file");
        }
        Map<String, String> all = new TreeMap<>(files == null ? Map.of() : files);
        all.put(Registry.ADDED + path, added.get(path.getName()));
        return all;
    }

    /** The files of a lexicon of the user's; null for the built-in one. */
    static Map<String, String> lexicon(Configuration hadoop, Settings settings) {
        return folder(hadoop, "annotate.lexicon", settings.lexicon(), StanceLexicon.FILES);
    }

    /** The files' texts by name; null for no folder. A file that is missing is left out: its reader says so. */
    private static Map<String, String> folder(Configuration hadoop, String key, String folder, List<String> names) {
        if (folder == null) {
            return null;
        }
        Map<String, String> texts = new TreeMap<>();
        Path path = new Path(folder);
        try {
            FileSystem files = path.getFileSystem(hadoop);
            if (!files.exists(path)) {
                throw new UsageException(key + " " + folder + ": no such folder");
            }
            for (String name : names) {
                read(files, new Path(path, name), texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
        return texts;
    }

    private static void read(FileSystem files, Path file, Map<String, String> texts) throws IOException {
        try (FSDataInputStream in = files.open(file)) {
            texts.put(file.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (FileNotFoundException e) {
            texts.remove(file.getName());
        }
    }
}
