package io.rostrum.run;

import io.rostrum.job.DumpFile;
import io.rostrum.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names a run by what goes into it, so that the same run has the same name wherever and whenever it is done. */
public final class RunId {

    private static final int BYTES = 8;

    private RunId() {}

    /**
     * 16 hex digits: the first 8 bytes of the SHA-256 of the version, the run before, the dump files or the articles to
     * withdraw, and the settings.
     *
     * @param before what names the run before; null for the first
     * @param files  in a fixed order
     * @param withdrawn article ids, in their order
     */
    public static String of(
            String version, String before, List<DumpFile> files, Set<String> withdrawn, Settings settings) {
        String listed = files.stream()
                .map(file -> file.name() + " " + file.length())
                .collect(Collectors.joining("\n", version + "\n" + before + "\n" + settings.effective() + "\n", ""));
        String all = withdrawn.isEmpty() ? listed : listed + "withdraw " + String.join(" ", withdrawn);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
