package io.rostrum.log;

/** Says so when a signal ends the program; the JVM's exit code is then 128 and the signal's number: 143 after SIGTERM. */
public final class Signal implements AutoCloseable {

    private final Thread hook = new Thread(this::say, "rostrum-signal");
    private volatile boolean ended;

    /** Watches until it is closed. */
    public Signal() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void say() {
        ended = true;
        System.err.println(LogLine.of("ERROR", "ended by a signal; the next run begins where this one began"));
    }

    /** Whether a signal has come: what fails from then on fails because of it. */
    public boolean hasCome() {
        return ended;
    }

    @Override
    public void close() {
        if (!ended) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
