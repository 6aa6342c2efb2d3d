package io.rostrum.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The address under which a page wants to be known. */
final class Address {

    /** Browsers and servers take no longer ones. */
    private static final int MAX_LENGTH = 2048;

    /** What stands after the address of an article where it is shown in another way. */
    private static final Set<String> VIEWS = Set.of(
            "amp", "amp.html", "print", "index.html", "index.htm", "index.php", "single", "full", "feed", "mobile");

    private static final Pattern LATER_PAGE = Pattern.compile(
            "&(?:page|pg|pagenumber|page_number|seite)=(?:[2-9]|[1-9]\\d)(?=&|$)", Pattern.CASE_INSENSITIVE);

    private Address() {}

    /**
     * The canonical link, or og:url, when it is an address of the same site that is not just its front page;
     * else the address it was fetched from. Another site's address is not taken, since the outlet is who
     * printed it, except from an AMP cache; nor that of a section or of the first of several pages. Null when neither is
     * known.
     */
    static String of(Document document, MetaTags meta, String address) {
        String fetched = WrappedAddress.inner(address);
        Element link = document.selectFirst("link[rel=canonical][href]");
        String[] declared = {link == null ? null : link.attr("href"), meta.content("og:url")};
        URI from = parse(fetched);
        for (String given : declared) {
            URI uri = absolute(from, given);
            if (uri != null && (from == null || isSamePage(uri, from))) {
                return withoutFragment(uri);
            }
        }
        return from == null ? fetched : withoutFragment(from);
    }

    /** Host in lower case, without {@code www.}; null when the address has none. */
    static String outlet(String url) {
        URI uri = parse(url);
        return uri == null ? null : site(uri);
    }

    private static boolean isSamePage(URI uri, URI from) {
        boolean other = isFront(uri) && !isFront(from) || isAbove(uri, from) || isLaterPage(uri, from);
        return !other && (isSameSite(site(uri), site(from)) || site(from).endsWith("ampproject.org"));
    }

    /** A section's page, or the first page of several, named by a page below it. */
    private static boolean isAbove(URI uri, URI from) {
        String above = path(uri);
        String below = path(from);
        boolean isBelow = above.length() > 1 && below.startsWith(above + "/");
        return isBelow && !VIEWS.contains(below.substring(above.length() + 1).toLowerCase(Locale.ROOT));
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** The second page, say, that names the first. */
    private static boolean isLaterPage(URI uri, URI from) {
        Matcher page = LATER_PAGE.matcher("&" + from.getRawQuery());
        return page.find() && !("&" + uri.getRawQuery()).contains(page.group());
    }

    private static boolean isSameSite(String one, String other) {
        return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
    }

    private static boolean isFront(URI uri) {
        return uri.getRawQuery() == null
                && (uri.getRawPath() == null || uri.getRawPath().length() <= 1);
    }

    private static String site(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static URI absolute(URI from, String address) {
        URI uri = parse(address);
        if (uri != null || from == null || address == null) {
            return uri;
        }
        try {
            return parse(from.resolve(address.strip()).toString());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static URI parse(String address) {
        try {
            URI uri = address == null || address.length() > MAX_LENGTH ? null : new URI(address.strip());
            boolean web = uri != null
                    && uri.getHost() != null
                    && uri.getScheme() != null
                    && uri.getScheme().toLowerCase(Locale.ROOT).startsWith("http");
            return web ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String withoutFragment(URI uri) {
        String address = uri.toString();
        int fragment = address.indexOf('#');
        boolean isPage = fragment >= 0 && address.startsWith("#!", fragment);
        return fragment < 0 || isPage ? address : address.substring(0, fragment);
    }
}
