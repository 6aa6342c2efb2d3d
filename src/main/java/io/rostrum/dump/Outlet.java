package io.rostrum.dump;

/** Who published an article. */
final class Outlet {

    private Outlet() {}

    /** The outlet as given, a host name without {@code www.}; else the host of the address; null when neither says. A path is no name. */
    static String of(String given, String url) {
        if (Draft.blank(given) || given.startsWith("/")) {
            return UrlKey.host(url);
        }
        String name = BodyText.line(given);
        boolean isName = name.indexOf(' ') >= 0 || name.indexOf('.') < 0;
        String host = isName ? null : UrlKey.host(name.contains("//") ? name : "//" + name);
        return host == null ? name : host;
    }
}
