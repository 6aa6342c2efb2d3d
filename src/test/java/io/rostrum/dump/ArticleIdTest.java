package io.rostrum.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleIdTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # what it shows            | address                                            | key
            scheme and www             | https://www.wire.example/a                         | wire.example/a
            http                       | http://wire.example/a                              | wire.example/a
            no scheme                  | //wire.example/a                                   | wire.example/a
            host in lower case, path not | HTTP://WIRE.example/A                            | wire.example/A
            slash at the end           | https://wire.example/a/                            | wire.example/a
            only a host                | https://wire.example/                              | wire.example
            fragment                   | https://wire.example/a#top                         | wire.example/a
            tracking                   | https://wire.example/a?utm_source=x&fbclid=1       | wire.example/a
            tracking among others      | https://wire.example/a?id=7&UTM_medium=x&page=2    | wire.example/a?id=7&page=2
            slash before a query       | https://wire.example/a/?id=7                       | wire.example/a?id=7
            default port               | https://wire.example:443/a                         | wire.example/a
            another port               | https://wire.example:8080/a                        | wire.example:8080/a
            user                       | https://me:pw@wire.example/a                       | wire.example/a
            an address in a query      | https://wire.example/?u=https://other.example/     | wire.example?u=https://other.example/
            a path is no host          | /a/b                                               | -
            slashes in a path          | a/b//c                                             | -
            no host                    | file:///a                                          | -
            words                      | not an address                                     | -
            """)
    void twoAddressesOfOneArticleAreOne(String what, String url, String key) {
        assertEquals(key, UrlKey.of(url));
    }

    @ParameterizedTest
    @CsvSource({
        "https://wire.example/, true",
        "https://wire.example/?page=2, true",
        "https://wire.example/index.html, true",
        "https://wire.example/default.aspx, true",
        "https://wire.example/news/politics?page=3&sort=new, true",
        "https://wire.example/feed/, true",
        "https://wire.example/?p=123, false",
        "https://wire.example/news?id=123, false",
        "https://wire.example/news/ports-open, false",
    })
    void addressesOfManyArticlesAreTold(String url, boolean isOfMany) {
        assertEquals(isOfMany, UrlKey.isOfMany(UrlKey.of(url)));
        boolean isToldByTitle =
                !ArticleId.of(url, null, "Ports", "Open.").equals(ArticleId.of(url, null, "Rain", "Open."));
        assertEquals(isOfMany, isToldByTitle);
    }

    @Test
    void withoutAnAddressOutletTitleAndBodyTell() {
        String id = ArticleId.of(null, "wire.example", "Ports", "Open.");
        assertTrue(id.matches("[0-9a-f]{16}"), id);
        assertEquals(id, ArticleId.of("none", "wire.example", "Ports", "Open."));
        assertNotEquals(id, ArticleId.of(null, "wire.example", "PortsOpen.", ""));
        assertNotEquals(id, ArticleId.of(null, null, "Ports", "Open."));
    }

    @Test
    void noAddressMakesItFail() {
        Random random = new Random(5);
        String alphabet = "ab:/?#&=@.w%\u00e9 ";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder url = new StringBuilder();
            for (int n = random.nextInt(20); n > 0; n--) {
                url.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertEquals(16, ArticleId.of(url.toString(), null, null, "x").length(), url.toString());
        }
    }
}
