package io.rostrum.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does independent work on tables at the same time: one small Spark job leaves most cores idle. */
public final class Together {

    private static final int AT_ONCE = 4;

    private Together() {}

    /**
     * Returns when all is done.
     *
     * @throws RuntimeException of the first work in the order given that failed, once the others have ended
     */
    public static void run(Runnable... works) {
        run(Arrays.asList(works));
    }

    /** See {@link #run(Runnable...)}. */
    public static void run(List<? extends Runnable> works) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> all = new ArrayList<>();
            works.forEach(work -> all.add(threads.submit(work)));
            List<RuntimeException> failures =
                    all.stream().map(Together::failure).filter(Objects::nonNull).toList();
            if (!failures.isEmpty()) {
                throw failures.get(0);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Waits for the end; null when all went well. */
    private static RuntimeException failure(Future<?> work) {
        try {
            work.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new IllegalStateException("Interrupted", e);
        }
    }
}
