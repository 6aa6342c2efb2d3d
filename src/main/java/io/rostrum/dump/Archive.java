package io.rostrum.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The files in a zip or tar file, one after the other, each read as if it lay there unpacked. */
final class Archive implements RecordReader {

    private static final int MOST_DEEP = 2;
    private static final int TAR_MAGIC_AT = 257;
    private static final int RECORD = 512;
    private static final int BLOCK = 8192;
    private static final String ZIP = "PK\u0003\u0004";
    private static final Set<String> OFFICE = Set.of("[Content_Types].xml", "mimetype");

    private final InputStream in;
    private final ArchiveInputStream<?> archive;
    private final ZipEnd zip; // null of a tar file
    private final String name;
    private final ReadOptions options;
    private final int depth;
    private RecordReader entry;
    private String entryName = "";
    private Counted counted;
    private long base;

    Archive(InputStream in, String name, ReadOptions options, int depth) throws IOException {
        this.in = in;
        this.zip = isZip(((Sniffed) in).start()) ? new ZipEnd(in) : null;
        this.archive = zip != null
                ? new ZipArchiveInputStream(zip, StandardCharsets.UTF_8.name(), true, true)
                : new TarArchiveInputStream(in, RECORD, RECORD, StandardCharsets.UTF_8.name());
        this.name = name;
        this.options = options;
        this.depth = depth;
        if (depth > MOST_DEEP) {
            throw new IOException("an archive in an archive in an archive; unpack it");
        }
    }

    static boolean isOne(byte[] start) {
        return isZip(start) || text(start, TAR_MAGIC_AT, 5).equals("ustar");
    }

    /** What an archive that begins so is called. */
    static String kind(byte[] start) {
        return isZip(start) ? "zip" : "tar";
    }

    private static boolean isZip(byte[] start) {
        return text(start, 0, ZIP.length()).equals(ZIP);
    }

    private static String text(byte[] bytes, int start, int length) {
        return start + length > bytes.length ? "" : new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    }

    @Override
    public DumpRecord read() throws IOException {
        while (entry != null || next()) {
            DumpRecord record = recordOfEntry();
            if (record != null) {
                return placed(record);
            }
            base += Math.max(counted.count, 1);
            entry = null;
        }
        return null;
    }

    private DumpRecord recordOfEntry() {
        try {
            return entry.read();
        } catch (UncheckedIOException e) {
            throw e;
        } catch (BrokenPiece e) {
            return entry.broken("the file is broken here: " + e.getMessage());
        } catch (IOException | RuntimeException e) {
            Reject reject = entry.broken("the file breaks off here: " + e.getMessage());
            entry = new UnreadableFile.Nothing();
            return reject;
        }
    }

    /** Goes to the next file; folders, hidden and half-written files are passed over as they are outside. */
    private boolean next() throws IOException {
        ArchiveEntry found = nextEntry();
        while (found != null && (found.isDirectory() || isPassedOver(found.getName()))) {
            found = nextEntry();
        }
        if (found == null) {
            requireEnd();
            return false;
        }
        entryName = found.getName();
        if (base == 0 && OFFICE.contains(entryName)) {
            throw new IOException("an Office document; save it as CSV or text");
        }
        counted = new Counted(archive);
        String path = name + "/" + entryName;
        entry = DumpReader.reader(
                counted, path, ByteRange.WHOLE, FolderValues.of(path).over(options), depth + 1);
        return true;
    }

    /** A header that was hit may hide its file: as a folder, or by a name that is passed over. */
    private ArchiveEntry nextEntry() throws IOException {
        ArchiveEntry found = archive.getNextEntry();
        if (found instanceof TarArchiveEntry file && !file.isCheckSumOK()) {
            entryName = found.getName();
            throw new BrokenPiece("the header of a file does not fit its checksum", false);
        }
        return found;
    }

    /** What follows a tar file's end is nothing but zeros; a checksum of all is only compared where it is read. */
    private void requireEnd() throws IOException {
        if (zip != null) {
            zip.require();
            return;
        }
        byte[] rest = new byte[BLOCK];
        for (int count = in.read(rest); count >= 0; count = in.read(rest)) {
            for (int i = 0; i < count; i++) {
                if (rest[i] != 0) {
                    throw new IOException("bytes follow the end of the archive");
                }
            }
        }
    }

    private static boolean isPassedOver(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.startsWith(".") || file.startsWith("_") || path.startsWith("__MACOSX/");
    }

    private DumpRecord placed(DumpRecord record) {
        if (record instanceof Article article) {
            return article.at(base + article.position());
        }
        Reject reject = (Reject) record;
        boolean isBeside = reject.reason().startsWith(Reject.NO_DUMP);
        String reason = isBeside ? reject.reason() + " (" + entryName + ")" : entryName + ": " + reject.reason();
        return new Reject(base + reject.position(), reason, reject.excerpt());
    }

    @Override
    public String mapping() {
        return entry == null ? null : entry.mapping();
    }

    @Override
    public Reject broken(String reason) {
        return new Reject(base++, reason + (entryName.isEmpty() ? "" : " (after " + entryName + ")"), "");
    }

    /** A file of the archive; that it ends does not end the archive. */
    private static final class Counted extends BlockStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int read = super.read(bytes, start, length);
            count += Math.max(read, 0);
            return read;
        }

        @Override
        public void close() {
            // The archive is read on.
        }
    }
}
