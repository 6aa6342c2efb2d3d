package io.rostrum.job;

import io.rostrum.dump.Mappings;
import io.rostrum.settings.UsageException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** The field mappings that a setting names. */
final class MappingFile {

    private MappingFile() {}

    /** @param mapping {@code auto}, the name of a mapping of the jar, or a mappings file ending in {@code .conf} */
    static Mappings read(Configuration hadoop, String mapping) {
        if (!mapping.endsWith(".conf")) {
            return Mappings.builtIn().only(mapping);
        }
        Path path = new Path(mapping);
        try (InputStream in = path.getFileSystem(hadoop).open(path)) {
            return Mappings.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), mapping);
        } catch (FileNotFoundException e) {
            throw new UsageException("No mappings file " + mapping);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read mappings file " + mapping, e);
        }
    }
}
