package io.rostrum.dump;

/**
 * The article that an address stands for, while further ones are read that give the same address. One whose title and text
 * both differ is another article.
 */
public final class SharedAddress {

    private String title;
    private String body;

    /** With the article that has the address. */
    public SharedAddress(String title, String body) {
        correct(title, body);
    }

    /** From now on the article reads so. */
    public void correct(String newTitle, String newBody) {
        title = newTitle;
        body = newBody;
    }

    /** Whether this is the same article, in whatever version. */
    public boolean isOf(String otherTitle, String otherBody) {
        return Likeness.plain(title).equals(Likeness.plain(otherTitle)) || Likeness.areAlike(body, otherBody);
    }

    /** The id of another article: 16 hex digits, made from address and title. */
    public static String otherId(String url, String title, String body) {
        return ArticleId.under(UrlKey.of(url), Likeness.plain(title), body);
    }
}
