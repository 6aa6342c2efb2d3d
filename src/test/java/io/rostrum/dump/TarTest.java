package io.rostrum.dump;

import static io.rostrum.dump.Dumps.kinds;
import static io.rostrum.dump.Dumps.options;
import static io.rostrum.dump.Dumps.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing of a tar file is lost without a word: a tar file has checksums of headers only, a compressed one of all its bytes. */
class TarTest {

    private static final int TYPE_AT = 156;

    private static byte[] tar(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (String name : names) {
                byte[] line = Dumps.json(name.charAt(0)).getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(name);
                entry.setModTime(0);
                entry.setSize(line.length);
                tar.putArchiveEntry(entry);
                tar.write(line);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"0, .", "0, _", TYPE_AT + ", 2"})
    void aFileThatABrokenHeaderHidesIsARejectAndTheNextIsRead(int at, char hit) throws IOException {
        byte[] file = tar("a.jsonl", "b.jsonl");
        file[at] = (byte) hit;
        List<DumpRecord> records = read("n.tar", file, options());
        assertEquals("ra", kinds(records));
        assertTrue(((Reject) records.get(0)).reason().contains("does not fit its checksum"), records.toString());
    }

    @Test
    void aCompressedOneIsReadToItsChecksum() throws IOException {
        byte[] file = Dumps.compressed("gz", tar("a.jsonl", "b.jsonl"));
        assertEquals("aa", kinds(read("n.tar.gz", file, options())));
        file[file.length - 8] ^= 1;
        assertEquals("aar", kinds(read("n.tar.gz", file, options())));
    }

    @Test
    void whatFollowsItsEndIsARejectAndZerosAreNot() throws IOException {
        byte[] one = tar("a.jsonl");
        assertEquals("a", kinds(read("n.tar", Arrays.copyOf(one, one.length + 99_999), options())));
        byte[] two = Arrays.copyOf(one, 2 * one.length);
        System.arraycopy(tar("b.jsonl"), 0, two, one.length, one.length);
        assertEquals("ar", kinds(read("n.tar", two, options())));
    }
}
