package io.rostrum.text;

import java.util.regex.Pattern;

/** Cuts out of texts what addresses in them hold to let somebody in: user and password, tokens, keys, signatures. */
public final class Credentials {

    private static final Pattern USER = Pattern.compile("://[^\\s/?#\"'<>@]*@");
    private static final Pattern SECRET = Pattern.compile(
            "([?&;](?:amp;)?(?:(?:access|auth|id|refresh|session|x-amz-security)?[_-]?token|(?:client[_-]?)?secret"
                    + "|api[_-]?key|pass(?:word|wd)|pwd|sig(?:nature)?|(?:j|php)sess(?:ion)?id"
                    + "|x-(?:amz|goog)-(?:signature|credential)|awsaccesskeyid)=)[^&;#\\s\"'<>]+",
            Pattern.CASE_INSENSITIVE);

    private Credentials() {}

    /** The text with users gone and values as {@code ***}; the same for every user and value. */
    public static String cut(String text) {
        String withoutUsers = text.indexOf('@') < 0 ? text : USER.matcher(text).replaceAll("://");
        return text.indexOf('=') < 0
                ? withoutUsers
                : SECRET.matcher(withoutUsers).replaceAll("$1***");
    }
}
