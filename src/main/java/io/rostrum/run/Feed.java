package io.rostrum.run;

import io.rostrum.job.Newest;
import io.rostrum.settings.RunFailedException;
import io.rostrum.settings.RunFailedException.Kind;
import io.rostrum.settings.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * What came in.
 *
 * @param files  new dump files of the night
 * @param newest article of all nights
 */
public record Feed(long files, Newest newest) {

    /** @throws RunFailedException when less came in than the settings expect */
    public void require(Settings settings) {
        List<String> silent = new ArrayList<>();
        if (files < settings.expectFiles()) {
            silent.add(files + " new dump files, nightly.expect-files = " + settings.expectFiles());
        }
        if (settings.maxSilentDays() > 0 && newest.age() > settings.maxSilentDays()) {
            silent.add(newest + ", nightly.max-silent-days = " + settings.maxSilentDays());
        }
        if (!silent.isEmpty()) {
            throw new RunFailedException(
                    Kind.SILENT,
                    "The feed is silent: " + String.join("; ", silent) + ". All that has come is read and published");
        }
    }

    @Override
    public String toString() {
        return files + " new dump files, " + newest;
    }
}
