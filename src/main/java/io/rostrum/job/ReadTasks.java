package io.rostrum.job;

import io.rostrum.dump.ByteRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Shares the dump files out to tasks of about the same size. */
final class ReadTasks {

    static final long SMALLEST = 8L << 20;
    static final long LARGEST = 128L << 20;
    private static final int TASKS_PER_CORE = 4;

    /** To open a file takes about as long as to read so many bytes. */
    static final long OPENING = 32L << 10;

    private ReadTasks() {}

    /** Bytes that one task should read: small enough that every core has some tasks. */
    static long size(List<DumpFile> files, int cores) {
        long all = files.stream().mapToLong(ReadTasks::cost).sum();
        return Math.min(LARGEST, Math.max(SMALLEST, all / ((long) cores * TASKS_PER_CORE)));
    }

    /**
     * Small files together, large ones alone, in parts where that can be done.
     *
     * @param canBeSplit asked only for files that are larger than a task should be
     */
    static List<List<FilePart>> of(List<DumpFile> files, long size, Predicate<DumpFile> canBeSplit) {
        List<List<FilePart>> tasks = new ArrayList<>();
        List<FilePart> open = new ArrayList<>();
        long filled = 0;
        for (DumpFile file : files) {
            if (file.length() > size) {
                tasks.addAll(large(file, size, canBeSplit.test(file)));
            } else {
                if (filled + cost(file) > size && !open.isEmpty()) {
                    tasks.add(open);
                    open = new ArrayList<>();
                    filled = 0;
                }
                open.add(new FilePart(file, ByteRange.WHOLE));
                filled += cost(file);
            }
        }
        if (!open.isEmpty()) {
            tasks.add(open);
        }
        return tasks;
    }

    private static long cost(DumpFile file) {
        return file.length() + OPENING;
    }

    private static List<List<FilePart>> large(DumpFile file, long size, boolean isSplit) {
        if (!isSplit) {
            return List.of(List.of(new FilePart(file, ByteRange.WHOLE)));
        }
        List<List<FilePart>> parts = new ArrayList<>();
        for (long start = 0; start < file.length(); start += size) {
            boolean isLast = start + size >= file.length();
            parts.add(List.of(new FilePart(file, new ByteRange(start, isLast ? Long.MAX_VALUE : start + size))));
        }
        return parts;
    }
}
