package io.rostrum.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsAction;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's local file system, which sets and reads permissions itself.
 *
 * <p>Hadoop without its native library starts one {@code chmod} process for every file and folder it makes: 22,000 of
 * them for a thousand articles over 140 days, a third of the whole run's time. It starts one {@code ls} for every file whose
 * permissions are asked for, as each is that is listed with its blocks: 900 in a night of a dozen articles.
 */
public final class LocalFiles extends LocalFileSystem {

    public LocalFiles() {
        super(new Raw());
    }

    /** Also of a file whose name holds a colon, which Hadoop takes for a scheme. */
    @Override
    public Path getChecksumFile(Path file) {
        return new Path(file.getParent(), new Path(null, null, "." + file.getName() + ".crc"));
    }

    private static final class Raw extends RawLocalFileSystem {

        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            java.nio.file.Path file = pathToFile(path).toPath();
            PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (posix == null || permission.getStickyBit()) {
                super.setPermission(path, permission);
            } else {
                posix.setPermissions(PosixFilePermissions.fromString(symbols(permission)));
            }
        }

        @Override
        public FileStatus getFileStatus(Path path) throws IOException {
            FileStatus status = super.getFileStatus(path);
            PosixFileAttributeView posix =
                    Files.getFileAttributeView(pathToFile(path).toPath(), PosixFileAttributeView.class);
            return posix == null ? status : told(status, posix.readAttributes());
        }

        private static FileStatus told(FileStatus status, PosixFileAttributes file) {
            return new FileStatus(
                    status.getLen(),
                    status.isDirectory(),
                    status.getReplication(),
                    status.getBlockSize(),
                    status.getModificationTime(),
                    status.getAccessTime(),
                    FsPermission.valueOf("-" + PosixFilePermissions.toString(file.permissions())),
                    file.owner().getName(),
                    file.group().getName(),
                    status.getPath());
        }

        private static String symbols(FsPermission permission) {
            FsAction user = permission.getUserAction();
            return user.SYMBOL + permission.getGroupAction().SYMBOL + permission.getOtherAction().SYMBOL;
        }
    }
}
