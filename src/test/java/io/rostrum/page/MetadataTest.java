package io.rostrum.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            textBlock =
                    """
            # what it shows          | fetched from                        | head                                                    | url                            | outlet
            nothing declared         | https://www.norland-post.example/a  | -                                                       | https://www.norland-post.example/a | norland-post.example
            canonical                | https://norland.example/a?ref=mail  | <link rel="canonical" href="https://norland.example/a"> | https://norland.example/a      | norland.example
            relative canonical       | https://norland.example/x/a?b=1     | <link rel="canonical" href="/x/a">                      | https://norland.example/x/a    | norland.example
            og:url                   | https://norland.example/a?b=1       | <meta property="og:url" content="https://norland.example/a"> | https://norland.example/a | norland.example
            mobile site              | https://m.norland.example/a         | <link rel="canonical" href="https://www.norland.example/a"> | https://www.norland.example/a | norland.example
            front page for all pages | https://norland.example/a           | <link rel="canonical" href="https://norland.example/">  | https://norland.example/a      | norland.example
            another site             | https://norland.example/a           | <link rel="canonical" href="https://agency.example/a">  | https://norland.example/a      | norland.example
            AMP cache                | https://x.cdn.ampproject.org/c/a    | <link rel="canonical" href="https://norland.example/a"> | https://norland.example/a      | norland.example
            AMP viewer               | https://www.google.com/amp/s/www.norland.example/a | -                                        | https://www.norland.example/a  | norland.example
            archive                  | https://web.archive.org/web/20190104101010/https://norland.example/a | -                      | https://norland.example/a      | norland.example
            section for its articles | https://norland.example/city/rain   | <link rel="canonical" href="https://norland.example/city"> | https://norland.example/city/rain | norland.example
            AMP page of an article   | https://norland.example/rain/amp    | <link rel="canonical" href="https://norland.example/rain"> | https://norland.example/rain  | norland.example
            page 2 that names page 1 | https://norland.example/a?page=2    | <link rel="canonical" href="https://norland.example/a"> | https://norland.example/a?page=2 | norland.example
            address in the fragment  | https://norland.example/#!/rain     | -                                                       | https://norland.example/#!/rain | norland.example
            fragment                 | https://norland.example/a#comment-3 | -                                                       | https://norland.example/a      | norland.example
            address unknown          | -                                   | <link rel="canonical" href="https://norland.example/a"> | https://norland.example/a      | norland.example
            nothing known            | -                                   | -                                                       | -                              | -
            no address               | dump/7                              | <link rel="canonical" href="javascript:go()">           | dump/7                         | -
            broken canonical         | https://norland.example/a           | <link rel="canonical" href="http://[">                  | https://norland.example/a      | norland.example
            capital host             | https://WWW.Ilk.EXAMPLE/a           | -                                                       | https://WWW.Ilk.EXAMPLE/a      | ilk.example
            """)
    void tellsTheAddress(String what, String fetched, String head, String url, String outlet) {
        Page page = PageReader.read(head == null ? "" : head, fetched);
        assertEquals(url, page.url());
        assertEquals(outlet, page.outlet());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            textBlock =
                    """
            # what it shows           | page                                                                               | title
            linked data first         | <script type="application/ld+json">{"@type":"NewsArticle","headline":"Rain &amp; wind"}</script><h1>Sun</h1> | Rain & wind
            inside a graph            | <script type="application/ld+json">{"@graph":[{"@type":"Person","headline":"No"},{"@type":["BlogPosting"],"headline":"Rain"}]}</script> | Rain
            of several, the addressed | <script type="application/ld+json">[{"@type":"NewsArticle","headline":"Sun","url":"/sun"},{"@type":"NewsArticle","headline":"Rain","mainEntityOfPage":{"@id":"http://norlandpost.example/rain/"}}]</script><h1>Sun</h1> | Rain
            of several, the titled    | <script type="application/ld+json">[{"@type":"NewsArticle","headline":"Sun"},{"@type":"NewsArticle","headline":"Rain at last"}]</script><title>Rain at last &#124; The Post</title> | Rain at last
            of several, none of them  | <script type="application/ld+json">[{"@type":"NewsArticle","headline":"Sun"},{"@type":"NewsArticle","headline":"Snow"}]</script><h1>Rain</h1> | Rain
            the same twice            | <script type="application/ld+json">[{"@type":"NewsArticle","headline":"Rain!"},{"@type":"NewsArticle","headline":"Rain"}]</script><h1>Wet</h1> | Rain!
            broken linked data        | <script type="application/ld+json">{"@type":"NewsArticle","headline":</script><h1>Sun</h1> | Sun
            og:title without site     | <meta property="og:title" content="Rain - Norland Post"><meta property="og:site_name" content="Norland Post"> | Rain
            og:title keeps its dash   | <meta property="og:title" content="Rain - and wind"><h1>Sun</h1>                    | Rain - and wind
            heading                   | <title>Norland Post</title><h1> Rain <b>falls</b>&#10;</h1>                             | Rain falls
            title, site in the host   | <title>Rain falls &#124; Norland Post</title>                                            | Rain falls
            several headings          | <title>Rain falls</title><h1>Norland Post</h1><h1>Weather</h1>                      | Rain falls
            script in title           | <title>Rain<script>alert(1)</script></title>                                        | Rain<script>alert(1)</script>
            none                      | <p>Rain falls.</p>                                                                  | -
            blank                     | <title> </title><h1>&nbsp;</h1>                                                     | -
            """)
    void tellsTheHeadline(String what, String page, String title) {
        assertEquals(
                title,
                PageReader.read(page, "https://www.norlandpost.example/rain").title());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            textBlock =
                    """
            # what it shows           | address                 | page                                                                  | day
            linked data               | /                       | <script type="application/ld+json">{"@type":"Article","datePublished":"2019-01-04"}</script> | 2019-01-04
            day of a fact check       | /                       | <script type="application/ld+json">[{"@type":"WebPage"},{"@type":"ClaimReview","datePublished":"2019-01-04"}]</script> | 2019-01-04
            one of several            | /rain                   | <script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"item":{"@type":"NewsArticle","url":"https://norland.example/sun","datePublished":"2018-02-02"}},{"item":{"@type":"NewsArticle","url":"https://www.norland.example/rain?x#top","mainEntityOfPage":"https://norland.example/rain","datePublished":"2019-01-04"}}]}</script> | 2019-01-04
            several of others         | /rain                   | <script type="application/ld+json">[{"@type":"NewsArticle","headline":"Sun","datePublished":"2018-02-02"},{"@type":"NewsArticle","headline":"Snow","datePublished":"2018-02-03"}]</script><h1>Rain</h1> | -
            evening in the west       | /                       | <meta property="article:published_time" content="2019-01-04T22:30:00-05:00"> | 2019-01-05
            morning in the east       | /                       | <meta name="DC.date.issued" content="2019-01-04T08:30:00+0900">       | 2019-01-03
            marked up                 | /                       | <span itemprop="datePublished" content="2019-01-04T10:00Z">today</span> | 2019-01-04
            marked up in words        | /                       | <span itemprop="datePublished">January 4, 2019</span>                 | 2019-01-04
            path                      | /2019/01/04/rain.html   | <time datetime="2019-02-02">2 February</time>                         | 2019-01-04
            path with a month's name  | /2019/jan/04/rain       | -                                                                     | 2019-01-04
            path with dashes          | /news/2019-01-04-rain   | -                                                                     | 2019-01-04
            path of a month           | /2019/01/rain           | -                                                                     | -
            path that is no day       | /2019/13/45/rain        | -                                                                     | -
            epoch                     | /rain                   | <meta property="article:published_time" content="1546560000000">      | 2019-01-04
            only changed              | /rain                   | <meta name="modified-date" content="2023-02-02"><time itemprop="dateModified" datetime="2023-02-02">Updated</time> | -
            says it was changed       | /rain                   | <time datetime="2023-02-02">Updated 2 February</time><time datetime="2019-01-04">4 January</time> | 2019-01-04
            only time                 | /rain                   | <time datetime="2019-01-04T10:00Z">4 January</time>                   | 2019-01-04
            the article's time        | /rain                   | <time datetime="2018-01-01">x</time><article><time datetime="2019-01-04">4 January</time></article> | 2019-01-04
            times that differ         | /rain                   | <time datetime="2019-01-04">x</time><time datetime="2019-01-05">y</time> | -
            printed in an element     | /rain                   | <div class="article__published">Published: 4 January 2019</div>        | 2019-01-04
            printed in a time         | /rain                   | <article><time>January 4, 2019 10:15 pm EST</time></article>           | 2019-01-05
            printed, of a change      | /rain                   | <div class="published">Updated 4 January 2019</div>                    | -
            printed twice, unlike     | /rain                   | <p class="post-date">4 January 2019</p><p class="post-date">5 January 2019</p> | -
            broken, then right        | /rain                   | <meta name="date" content="yesterday"><meta name="pubdate" content="20190104"> | 2019-01-04
            nothing                   | /rain                   | <p>It rained on 4 January 2019.</p>                                   | -
            """)
    void tellsTheDay(String what, String address, String page, LocalDate day) {
        assertEquals(
                day,
                PageReader.read(page == null ? "" : page, "https://norland.example" + address)
                        .day());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # what it shows   | page                                                          | language
            language          | <html lang="en">                                              | en
            with a country    | <html lang="EN-us">                                           | en
            og:locale         | <meta property="og:locale" content="id_ID">                   | id
            no language       | <html lang="">                                                | -
            three letters     | <html lang="haw">                                             | -
            nothing           | <html>                                                        | -
            """)
    void tellsTheLanguage(String what, String page, String language) {
        assertEquals(language, PageReader.read(page, null).language());
    }
}
