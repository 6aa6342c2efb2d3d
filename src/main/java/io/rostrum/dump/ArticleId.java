package io.rostrum.dump;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names an article by its address, by address and title where many articles stand there, by its outlet, title and body where it has none. */
final class ArticleId {

    private static final int BYTES = 8;
    private static final HexFormat HEX = HexFormat.of();
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(ArticleId::sha256);

    private ArticleId() {}

    /** 16 hex digits: the first 8 bytes of the SHA-256 of {@link UrlKey}, or of the texts. */
    static String of(String url, String outlet, String title, String body) {
        String key = UrlKey.of(url);
        if (key == null) {
            return of(outlet, title, body);
        }
        return UrlKey.isOfMany(key) ? under(key, title, body) : of(key);
    }

    /** The same for one of several articles under one address; the body tells those without a title. */
    static String under(String key, String title, String body) {
        return of(key, Draft.blank(title) ? body : title);
    }

    private static String of(String... texts) {
        MessageDigest digest = SHA_256.get();
        for (String text : texts) {
            if (text != null) {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            }
            digest.update((byte) 0);
        }
        return HEX.formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
