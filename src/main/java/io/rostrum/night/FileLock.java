package io.rostrum.night;

import io.rostrum.settings.RunFailedException;
import io.rostrum.settings.RunFailedException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A lock of the operating system on {@code _lock} in the folder: it ends with its process, however that ends. */
record FileLock(FileChannel channel, long taken) implements NightLock {

    static FileLock take(Path folder) throws IOException {
        Path file = folder.resolve("_lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new RunFailedException(
                    Kind.BUSY,
                    "Another run (" + Files.readString(file).strip() + ") is writing to " + folder
                            + "; --wait waits for it");
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(NightLock.owner().getBytes(StandardCharsets.UTF_8)));
        return new FileLock(channel, Files.getLastModifiedTime(file).toMillis());
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    @Override
    public void check() {}

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release the lock", e);
        }
    }
}
