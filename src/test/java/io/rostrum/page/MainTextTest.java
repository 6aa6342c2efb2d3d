package io.rostrum.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTextTest {

    /** Three paragraphs of running text, A, B and C in the tables. */
    private static final String A =
            "“We will open the harbour in spring,” Ilse Varga, president of Norland, told reporters on Monday.";

    private static final String B =
            "The harbour has been closed since the storms of last winter, and fishermen have asked for help ever since.";

    private static final String C =
            "Her rival Tomas Brandt said that the plan came too late and that it cost too much.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # what it shows              | page                                                                       | lines
            paragraphs                   | <p>A</p><p>B</p>                                                           | A/B
            nested divs                  | <div><div><div><p>A</p></div><div><p>B</p></div></div></div>               | A/B
            paragraphs by breaks         | <div>A<br><br>B<br> <br>C</div>                                            | A/B/C
            one break is a space         | <div>A<br>B</div>                                                          | A B
            headings and items           | <p>A</p><h2>The plan</h2><ul><li>Open it.</li><li>Keep it.</li></ul><p>B</p> | A/The plan/Open it./Keep it./B
            unclosed                     | <div><p>A<p>B<div>C                                                        | A/B/C
            navigation                   | <nav><p>C</p></nav><p>A</p><p>B</p><footer><p>C</p></footer>               | A/B
            share bar by class           | <p>A</p><div class="article-shareBar">Tell all of your friends what you read here today.</div><p>B</p> | A/B
            share bar of AMP             | <article><h1>Harbour</h1><p>A</p><amp-social-share>Tell all of your friends what you read here today.</amp-social-share><p>B</p></article> | A/B
            comments by id               | <p>A</p><p>B</p><div id="comments"><p>C</p><p>C</p><p>C</p><p>C</p></div>  | A/B
            blog without comments        | <div class="post"><p>A</p><p>B</p><h4>No comments:</h4><p>Post a Comment</p></div> | A/B
            related links                | <p>A</p><ul><li><a href="/1">Fishermen of Norland ask for help</a></li></ul><p>B</p> | A/B
            list of other articles       | <p>A</p><p>B</p><h3>More from Norland</h3><ul><li><a href="/1">Fishermen</a> ask for help</li></ul> | A/B
            link that is a sentence      | <p>A</p><p>He wrote <a href="/1">that the harbour of Norland would have to be sold to save the fishermen</a>.</p> | A/He wrote that the harbour of Norland would have to be sold to save the fishermen.
            caption                      | <p>A</p><figure><img src="x.jpg"><figcaption>The harbour of Norland in the rain of last winter, seen from north.</figcaption></figure><p>B</p> | A/B
            newsletter                   | <p>A</p><p>Sign up for our letter.</p><p>B</p>                              | A/B
            follow us                    | <p>A</p><p>B</p><p>Follow us all on Twitter and Facebook.</p>              | A/B
            label in a sentence          | <p>A</p><p>Related costs will rise, said Brandt.</p><p>B</p>                 | A/Related costs will rise, said Brandt./B
            label                        | <p>A</p><p>Related: The price of fish</p><p>B</p>                            | A/B
            follow in a sentence         | <p>A</p><p>Follow the money, said Brandt, and you will find the harbour.</p> | A/Follow the money, said Brandt, and you will find the harbour.
            who helped                   | <p>A</p><p>B</p><p>Orsa Lindt contributed to this report.</p>              | A/B
            reported, edited             | <p>A</p><p>B</p><p>(Reporting by Orsa Lindt in Varnhafen; Editing by Pell Roos)</p> | A/B
            said of a report             | <p>A</p><p>“Nobody contributed to this report,” Brandt said.</p>             | A/“Nobody contributed to this report,” Brandt said.
            who can be written to        | <p>A</p><p>B</p><p>Reach Orsa Lindt at olindt@wire.example.</p>              | A/B
            what to write to             | <p>A</p><p>Contact with Brandt broke off, Lindt said, and nobody wrote to him.</p><p>B</p> | A/Contact with Brandt broke off, Lindt said, and nobody wrote to him./B
            signed by the desk           | <p>A</p><p>B</p><p>ol/pr (AP, dpa)</p>                                      | A/B
            a line of marks              | <p>A</p><p>* * *</p><p>B</p><p>___</p>                                       | A/B
            the clock of a live blog     | <p>10.15 GMT</p><p>A</p><p>B</p>                                            | A/B
            whose picture                | <p>A</p><p>Orsa Lindt/Getty Images</p><p>B</p>                               | A/B
            when it was printed          | <p>4 March 2031, 10:15 GMT</p><p>A</p><p>B</p>                               | A/B
            consent in place of a text   | <h1>Before you go on</h1><p>We and our partners use cookies to store data and to measure what you read on the pages of The Wire.</p><p>If you click "Accept all", we also process your personal data; see our privacy policy and cookie policy.</p><p>The Wire is printed in Varnhafen and has been since the year of the great flood.</p> | ``
            object in place of consent   | <h1>Your privacy choices</h1><p>We and our partners use cookies to store and access unique identifiers on a device.</p><p>Some partners process your data on the basis of legitimate interest. You can object to this.</p> | ``
            an error with a reason       | <h1>Error</h1><p>The item you have requested had an error:</p><p>Item cannot be found.</p><p>If you would like to report this problem, you may do so here.</p> | ``
            a door                       | <h1>Login</h1><p>Email address:</p><p>Password:</p><p>Forget your password? Click here for a new one, it takes a minute.</p> | ``
            a browser without a script   | <h1>Sorry</h1><p>What you just did requires a browser that can handle javascript. You may use your "back" button now.</p> | ``
            an error                     | <h1>Page not found</h1><p>Sorry, the page you were looking for does not exist or has been moved. Go back to our front page.</p> | ``
            a check of the browser       | <h1>One moment</h1><p>Please allow up to five seconds. Your browser will redirect to what you asked for shortly.</p> | ``
            of an error                  | <p>A</p><p>“The page you were looking for is gone,” said Brandt. “Access denied, that is what they told me.”</p><p>B</p><p>A</p><p>B</p><p>C</p><p>A</p><p>B</p><p>C</p> | A/“The page you were looking for is gone,” said Brandt. “Access denied, that is what they told me.”/B/A/B/C/A/B/C
            rights                       | <p>A</p><p>B</p><p>© 2031 The Wire. All rights reserved.</p>                 | A/B
            about cookies                | <p>A</p><p>Brandt said that firms which use cookies would have to ask for consent before they store data.</p><p>B</p> | A/Brandt said that firms which use cookies would have to ask for consent before they store data./B
            cookies                      | <div class="cookie-banner"><p>C</p></div><p>A</p><p>B</p>                  | A/B
            hidden                       | <p>A</p><p style="DISPLAY: none">C</p><p hidden>C</p><p>B</p>              | A/B
            layout named after sidebar   | <div class="main sidebar"><p>A</p><p>B</p></div><p class="teaser">Rain.</p> | A/B
            layout with a sidebar        | <div class="with-sidebar"><p>A</p></div><div class="with-sidebar"><p>B</p></div> | A/B
            article body, named an ad    | <div class="ad-zone article-body"><p>A</p></div><p>B</p>                    | A/B
            headline is not text         | <h1>Harbour opens</h1><p>A</p><p>Harbour opens</p><p>B</p>                  | A/B
            article among teasers        | <meta property="og:title" content="Harbour"><article><h2>Harbour</h2><p>A</p><p>B</p></article><article><p>C</p><p>C</p></article> | A/B
            split article                | <div><div><p>A</p><p>B</p><p>C</p></div><div class="ad">Buy!</div><div><p>B</p></div></div> | A/B/C/B
            list holds the article       | <div><p>A</p><ol><li>A</li><li>B</li><li>C</li><li>B</li></ol></div>         | A/A/B/C/B
            live blog                    | <main><section><h3>10:05</h3><p>A</p></section><section><h3>10:01</h3><p>B</p></section></main> | 10:05/A/10:01/B
            a question for a link        | <p>A</p><p><a href="/1">Will the harbour of Norland open at last, and for whom?</a></p><p>B</p> | A/B
            a table in pieces            | <p>A</p><table><tr><td>Harbour</td><td>Ships</td></tr><tr><td>Varnhafen</td><td>Forty</td></tr></table><p>B</p> | A/B
            who said it                  | <p>A</p><div>Ilse Varga, president of Norland</div><p>B</p>                 | A/Ilse Varga, president of Norland/B
            items without full stops     | <p>A</p><ul><li>Open it</li><li>Keep it</li><li>Sell it</li><li>Sink it</li></ul><p>B</p> | A/Open it/Keep it/Sell it/Sink it/B
            most read                    | <p>A</p><ul><li><a href="/1">Rain</a> for 4 hours</li><li><a href="/2">Fish</a> for 2</li><li><a href="/3">Ships</a> for 3</li><li><a href="/4">Storm</a> for 8</li></ul><p>B</p> | A/B
            long entries                 | <p>A</p><ul><li><a href="/1">Rain in the harbour of Norland</a> read by 4 thousand today</li><li><a href="/2">Fish for the whole of Norland</a> read by 3 thousand today</li><li><a href="/3">Ships of the harbour of Norland</a> read by 2 thousand today</li><li><a href="/4">Storms of the last winter</a> read by 1 thousand today, says a clerk</li></ul><p>B</p> | A/B
            a count                      | <p>A</p><div>1,281 items</div><p>B</p>                                     | A/B
            what readers wrote           | <p>A</p><h3>Comments (2)</h3><p>C</p><h4>Orsa</h4><p>C</p><h2>The plan</h2><p>B</p> | A/The plan/B
            comments at the head         | <h2>Your views</h2><p>A</p><p>B</p>                                        | Your views/A/B
            beginnings of other articles | <div><p>A</p><p>The harbour has been closed since the storms of last winter, and...</p><p>Her rival Tomas Brandt said that the plan came too late and…</p><p>Fishermen have asked for help ever since the flood, when...</p></div> | A
            one thought that breaks off  | <p>A</p><p>The harbour has been closed since the storms of last winter, and...</p><p>B</p> | A/The harbour has been closed since the storms of last winter, and.../B
            fields                       | <p>A</p><p>Author: Orsa Lindt Desk: Varnhafen First printed: in spring Keywords: harbour, fish</p><p>B</p> | A/B
            two fields                   | <p>A</p><p>Producer: The Wire of Varnhafen Sound: stereo</p><p>B</p>         | A/B
            a field in a sentence        | <p>A</p><p>Brandt asked the house: Who pays? Answer: Nobody does</p><p>B</p>  | A/Brandt asked the house: Who pays? Answer: Nobody does/B
            names of files               | <p>A</p><div>wire-of-varnhafen_2031-03-04_first-edition_sheet-1.scan.pdf</div><div>Sheets</div><div>Scans</div><div>Sizes</div><p>B</p> | A/B
            part of a series             | <p>A</p><p>This story is part of Norland at Sea</p><p>B</p>                  | A/B
            part of a list of posts      | <p>A</p><p>B</p><h3>Recent posts</h3><ul><li><a href="/1">Fishermen</a> ask for help</li></ul> | A/B
            an interview                 | <p>A</p><p>Lindt: Open it? Varga: Yes. Lindt: When? Varga: In spring, as I said in winter.</p><p>B</p> | A/Lindt: Open it? Varga: Yes. Lindt: When? Varga: In spring, as I said in winter./B
            names run together           | <p>A</p><p>Ada Lindt Bela Varga Cora Brandt Dario Roos Edda Holm Falk Keld Gesa Moss Hanno Reed Ida Stein Jorn Tann Karla Ulme</p><p>B</p> | A/B
            names that somebody wrote    | <p>A</p><p>Ada Lindt, Bela Varga, Cora Brandt, Dario Roos Edda Holm Falk Keld Gesa Moss Hanno Reed Ida Stein Jorn Tann Karla Ulme</p><p>B</p> | A/Ada Lindt, Bela Varga, Cora Brandt, Dario Roos Edda Holm Falk Keld Gesa Moss Hanno Reed Ida Stein Jorn Tann Karla Ulme/B
            a door above the text        | <p>A</p><p>Unknown reader (login or join us)</p><p>B</p>                    | A/B
            a menu                       | <p>A</p><p>Skin: plain · columns · your own</p><p>B</p>                     | A/B
            a section that is a table    | <p>A</p><h2>Ships</h2><table><tr><td>Harbour</td><td>Ships</td></tr><tr><td>Varnhafen</td><td>Forty</td></tr></table><h2>The plan</h2><p>B</p> | A/The plan/B
            a section in a heading       | <p>A</p><h2>Four out of five</h2><h2>The plan</h2><p>B</p>                  | A/Four out of five/The plan/B
            a link to change it          | <p>A</p><h2>The plan<span class="mw-editsection">[change the source]</span></h2><p>B</p> | A/The plan/B
            when it was changed          | <p>A</p><p>B</p><p>This post was modified by orsa on 4 March 2031</p>       | A/B
            a door in place of a text    | <h1>Your page</h1><p>Thank you for your interest in The Wire. To see this page, you will need to log in to our website.</p> | ``
            nothing but a list           | <p>Author: Orsa Lindt Desk: Varnhafen First printed: in spring Keywords: harbour, fish</p><p>Rain</p> | ``
            quotation element            | <p>A</p><p>Brandt said: <q>We have waited for so long that nobody waits any more</q>.</p> | A/Brandt said: “We have waited for so long that nobody waits any more”.
            entities, white space        | <p>A</p><p> He&nbsp;said\tno&#8203;thing &amp; went home, as he always did when it was about to rain. </p> | A/He said nothing & went home, as he always did when it was about to rain.
            script in the text           | <p>A</p><script>document.write("<p>C</p>")</script><style>p {}</style><p>B</p> | A/B
            no text                      | <nav><a href="/">Home</a></nav>                                            | ``
            empty                        | ``                                                                         | ``
            """)
    void readsTheArticle(String what, String page, String lines) {
        String html = fill(page);
        assertEquals(fill(lines).replace('/', '\n'), PageReader.read(html, null).body());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # what it shows            | declared                       | page          | lines
            drawn by a script          | A\\n B                         | <div></div>   | A/B
            declared as HTML           | <p>A</p><p>B</p>               | <div></div>   | A/B
            page shows the beginning   | A\\n\\n B\\n C                   | <p>A</p>      | A/B/C
            page shows all             | A\\n B                         | <p>A</p><p>B</p><p>C</p> | A/B/C
            """)
    void readsDeclaredTextWhereThePageHasLess(String what, String declared, String page, String lines) {
        String html = fill("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \""
                + declared + "\"}</script>" + page);
        assertEquals(fill(lines).replace('/', '\n'), PageReader.read(html, null).body());
    }

    @Test
    void keepsQuotationMarksAsTheyAre() {
        assertEquals(A, PageReader.read("<p>" + A + "</p>", null).body());
    }

    /** Letters that stand alone are the paragraphs. */
    private static String fill(String text) {
        return text.replaceAll("\\bA\\b", A).replaceAll("\\bB\\b", B).replaceAll("(?<!</?)\\bC\\b", C);
    }
}
