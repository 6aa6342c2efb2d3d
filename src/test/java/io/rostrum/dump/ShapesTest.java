package io.rostrum.dump;

import static io.rostrum.dump.Dumps.BODY;
import static io.rostrum.dump.Dumps.article;
import static io.rostrum.dump.Dumps.kinds;
import static io.rostrum.dump.Dumps.options;
import static io.rostrum.dump.Dumps.read;
import static io.rostrum.dump.Dumps.reject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as people have them. */
class ShapesTest {

    private static final LocalDate DAY = LocalDate.parse("2031-03-04");

    /** In the contents ¶ is a line feed, ␍ a carriage return, ␞ a record separator, ⇥ a tab. */
    private static String file(String content) {
        return content.replace('¶', '\n')
                .replace('␍', '\r')
                .replace('␞', '\u001E')
                .replace('⇥', '\t')
                .replace("BODY", BODY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            NaN of Python          | a.jsonl | {"title": "Ports", "date": "2031-03-04", "domain": NaN, "text": "BODY"}
            keys in capitals       | a.jsonl | {"Title": "Ports", "Publish-Date": "2031-03-04", "TEXT": "BODY"}
            comma after the object | a.jsonl | {"title": "Ports", "date": "2031-03-04", "text": "BODY"},
            JSON in a string       | a.jsonl | "{\\"title\\": \\"Ports\\", \\"date\\": \\"2031-03-04\\", \\"text\\": \\"BODY\\"}"
            $date                  | a.jsonl | {"title": "Ports", "date": {"$date": {"$numberLong": "1930372200000"}}, "text": "BODY"}
            GDELT GAL              | a.json.gz | {"date": "2031-03-04T10:15:00Z", "url": "https://w.example/a", "title": "Ports", "desc": "BODY", "lang": "en", "outletName": "The Wire", "domain": "w.example", "author": "A. Berg"}
            elasticdump            | a.jsonl | {"_index": "n", "_source": {"title": "Ports", "date": "2031-03-04", "text": "BODY"}}
            an answer of a search  | a.json  | {"hits": {"total": 1, "hits": [{"_id": "1", "_source": {"title": "Ports", "date": "2031-03-04", "text": "BODY"}}]}}
            News API               | a.json  | {"status": "ok", "articles": [{"source": {"id": null, "name": "x"}, "title": "Ports", "publishedAt": "2031-03-04T10:00:00Z", "content": "BODY"}]}
            Guardian               | a.json  | {"response": {"status": "ok", "results": [{"webTitle": "Ports", "webPublicationDate": "2031-03-04T10:00:00Z", "fields": {"bodyText": "BODY"}}]}}
            fundus                 | a.jsonl | {"title": "Ports", "plaintext": "BODY", "publishing_date": "2031-03-04 10:00:00+00:00"}
            TREC                   | a.jsonl | {"title": "Ports", "published_date": 1930372200000, "contents": [{"type": "title", "content": "Not this"}, {"type": "sanitized_html", "subtype": "paragraph", "content": "<b>BODY</b>"}]}
            WordPress              | a.json  | [{"title": {"rendered": "Ports"}, "date": "2031-03-04T10:00:00", "content": {"rendered": "<p>BODY</p>"}}]
            columns                | a.json  | {"title": {"0": "Ports"}, "date": {"0": "2031-03-04"}, "text": {"0": "BODY"}}
            rows by number         | a.json  | {"0": {"title": "Ports", "date": "2031-03-04", "text": "BODY"}}
            rows by address        | a.json  | {"https://w.example/a": {"title": "Ports", "date": "2031-03-04", "text": "BODY"}}
            a source with a title  | a.json  | {"articles": {"results": [{"title": "Ports", "date": "2031-03-04", "body": "BODY", "source": {"uri": "w.example", "title": "The Wire"}}]}}
            New York Times         | a.json  | {"response": {"docs": [{"web_url": "https://w.example/a", "headline": {"main": "Ports"}, "pub_date": "2031-03-04T10:00:00+0000", "lead_paragraph": "BODY"}]}}
            columns as lists       | a.json  | {"columns": ["title", "date", "text"], "index": [0], "data": [["Ports", "2031-03-04", "BODY"]]}
            text in an object      | a.jsonl | {"title": {"rendered": "Ports"}, "date": "/Date(1930372200000+0000)/", "content": {"html": "<p>BODY</p>"}}
            schema.org             | a.jsonl | {"@type": "NewsArticle", "headline": "Ports", "datePublished": "2031-03-04", "articleBody": "BODY"}
            a page in a field      | a.jsonl | {"url": "https://w.example/a", "date": "2031-03-04", "html": "<!DOCTYPE html><html><body><nav><p>Home</p></nav><article><h1>Ports</h1><p>BODY</p></article></body></html>"}
            first key on its line  | a.json  | {"title": "Ports",¶ "date": "2031-03-04",¶ "text": "BODY"}
            JSON named as text     | a.txt   | {"title": "Ports", "date": "2031-03-04", "text": "BODY"}
            CSV named as text      | a.txt   | title⇥date⇥text¶Ports⇥2031-03-04⇥BODY
            a page named as text   | a.txt   | <!DOCTYPE html><html><head><meta name="date" content="2031-03-04"></head><body><article><h1>Ports</h1><p>BODY</p></article></body></html>
            JSON:API               | a.json  | {"data": [{"type": "news", "id": "1", "attributes": {"title": "Ports", "date": "2031-03-04", "text": "BODY"}}]}
            names run together     | a.jsonl | {"title": "Ports", "publishedDate": "2031-03-04", "articleText": "BODY"}
            content:encoded        | a.jsonl | {"title": "Ports", "pubDate": "Tue, 04 Mar 2031 10:00:00 GMT", "content:encoded": "<p>BODY</p>"}
            blank lines before     | a.csv   | ¶¶title,date,text¶Ports,2031-03-04,BODY
            rows of nothing        | a.csv   | title,date,text¶Ports,2031-03-04,BODY¶,,¶,,¶
            sep=                   | a.csv   | sep=;¶title;date;text¶Ports;2031-03-04;BODY
            remarks before it      | a.csv   | # export of 2031¶# by the desk¶title;date;text¶Ports;2031-03-04;BODY
            no remark              | a.csv   | #title,date,text¶Ports,2031-03-04,BODY
            tabs                   | a.tsv   | title⇥date⇥text¶Ports⇥2031-03-04⇥BODY
            circumflex             | a.csv   | title^date^text¶Ports^2031-03-04^BODY
            one delimiter too many | a.csv   | title,date,text¶Ports,2031-03-04,BODY,
            blanks before marks    | a.csv   | title, date, text¶"Ports", "2031-03-04", "BODY"
            the second is empty    | a.csv   | title,date,text,text¶Ports,2031-03-04,BODY,
            the header again       | a.csv   | title,date,text¶Ports,2031-03-04,BODY¶title,date,text¶
            lines of Macintoshes   | a.csv   | title,date,text␍Ports,2031-03-04,BODY␍
            and a line feed inside | a.csv   | title,text,date␍Ports,"BODY¶",2031-03-04␍
            a mark before marks    | a.csv   | \uFEFF"title","date","text"¶Ports,2031-03-04,BODY
            a day beside a date    | a.csv   | date,year,month,day,title,article¶2031-03-04 18:00:00,2031,3.0,4,Ports,BODY
            front matter           | a.txt   | Title: Ports¶Byline: A. Berg¶Date: 4 March 2031¶¶BODY
            RCV1                   | a.xml   | <?xml version="1.0"?><newsitem date="2031-03-04"><title>X: Ports</title><headline>Ports</headline><text><p>BODY</p></text></newsitem>
            NITF                   | a.xml   | <?xml version="1.0"?><nitf><head><docdata><date.issue norm="20310304"/></docdata></head><body><body.head><hedline><hl1>Ports</hl1></hedline></body.head><body.content><p>BODY</p></body.content></body></nitf>
            DOC of Gigaword        | a.sgml  | <DOC id="WIR_ENG_20310304.0001" type="story">¶<HEADLINE>¶Ports¶</HEADLINE>¶<TEXT>¶<P>¶BODY¶</P>¶</TEXT>¶</DOC>
            articles of XML        | a.xml   | <?xml version="1.0"?><articles><article><headline>Ports</headline><date>2031-03-04</date><body><p>BODY</p></body></article></articles>
            RSS                    | a.xml   | <?xml version="1.0"?><rss><channel><title>W</title><item><title>Ports</title><pubDate>Tue, 04 Mar 2031 10:00:00 GMT</pubDate><description>&lt;p&gt;BODY&lt;/p&gt;</description></item></channel></rss>
            Atom                   | a.atom  | <feed><title>W</title><entry><title>Ports</title><updated>2031-03-09</updated><published>2031-03-04T10:00:00Z</published><content type="html">&lt;p&gt;BODY&lt;/p&gt;</content></entry></feed>
            """)
    void everyShapeGivesTheArticle(String what, String name, String content) {
        Article article = article(read(name, file(content.replace("\\uFEFF", "\uFEFF"))));
        assertEquals("Ports", article.title());
        assertEquals(DAY, article.day());
        assertEquals(BODY, article.body());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            end to end             | a.json  | {"text": "BODY"}{"text": "BODY"}
            carriage returns       | a.jsonl | {"text": "BODY"}␍{"text": "BODY"}␍
            record separators      | a.jsonl | ␞{"text": "BODY"}¶␞{"text": "BODY"}¶
            an array on a line     | a.jsonl | {"docs": [{"text": "BODY"}, {"text": "BODY"}]}
            columns                | a.json  | {"url": ["https://w.example/1", "https://w.example/2"], "text": ["BODY", "BODY"]}
            backslashes            | a.csv   | title,text¶A,"He said \\"no\\", then BODY"¶B,"BODY \\"so\\" it is."
            bulk of Elasticsearch  | a.jsonl | {"index": {"_index": "n", "_id": "1"}}¶{"text": "BODY"}¶{"create": {"_id": "2"}}¶{"text": "BODY"}¶
            two items              | a.rss   | <rss><channel><item><description>BODY</description></item><item><description>BODY</description></item></channel></rss>
            """)
    void twoAreTwo(String what, String name, String content) {
        List<DumpRecord> records = read(name, file(content));
        assertEquals("aa", kinds(records), records.toString());
        assertTrue(records.get(0).position() < records.get(1).position(), records.toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            no header       | a.csv       | https://w.example/a,Ports,2031-03-04,BODY¶https://w.example/b,Ports,2031-03-04,BODY | header
            nan             | a.jsonl     | {"title": "None", "text": "nan"}          | no text
            columns seen    | a.csv       | title,words¶Ports,BODY                    | words
            RTF             | a.rtf       | {\\rtf1 BODY}                             | RTF
            PDF             | a.txt       | %PDF-1.4                                  | PDF
            sitemap         | a.xml       | <urlset><url><loc>https://w.example/a</loc></url></urlset> | sitemap
            other XML       | a.xml       | <playlist><a>BODY</a></playlist>          | <playlist>
            MHTML           | a.mhtml     | MIME-Version: 1.0¶Content-Type: multipart/related¶¶BODY | MHTML
            LexisNexis      | a.txt       | 1 of 2 DOCUMENTS¶¶BODY¶¶2 of 2 DOCUMENTS¶¶BODY | DOCUMENTS
            ProQuest        | a.txt       | Document 1 of 2¶¶BODY                     | DOCUMENTS
            Factiva         | a.txt       | HD Ports¶LP BODY¶AN Document WIRETI0020310304ef1a00003¶ | Factiva
            an empty array  | a.json      | []                                        | no JSON object
            only a header   | a.csv       | url,title,text                            | rows
            paths           | a.txt       | crawl/a/1.warc.gz¶crawl/a/2.warc.gz       | paths
            mail            | a.eml       | From: a@w.example¶To: b@w.example¶Subject: Ports¶¶BODY | mail
            a box of mail   | a.mbox      | From a@w.example Tue Mar  4 10:00:00 2031¶From: a@w.example¶Subject: Ports¶¶BODY | mail
            robots.txt      | robots.txt  | User-agent: *¶Disallow: /a                | beside
            printed, Python | a.jsonl     | {'title': 'Ports', 'text': 'BODY'}        | json.dumps
            README          | README.md   | # About¶¶BODY                             | beside
            checksums       | a.gz.sha256 | 00 a.gz                                   | beside
            """)
    void whatIsNoArticleSaysWhatItIs(String what, String name, String content, String says) {
        String reason = reject(read(name, file(content))).reason();
        assertTrue(reason.contains(says), reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            entities          | It was &quot;over&quot; &amp; out, she said &#8220;now&#8221;. | It was "over" & out, she said “now”.
            escaped twice     | It was &amp;quot;over&amp;quot; then, the council said.        | It was "over" then, the council said.
            no entity         | AT&T and R&D; that is what the company said.                  | AT&T and R&D; that is what the company said.
            markup            | <p>One is here.</p><p>Two is <b>there</b>.</p>                | One is here.¶Two is there.
            escaped markup    | &lt;p&gt;One is here.&lt;/p&gt;&lt;p&gt;Two is there.&lt;/p&gt; | One is here.¶Two is there.
            no markup         | If a < b and c > d, he said, then it is so.                   | If a < b and c > d, he said, then it is so.
            printed breaks    | One is here.\\\\n\\\\n\\\\"Two\\\\" is there.                          | One is here.¶"Two" is there.
            a path of Windows | It lay in C:\\\\new\\\\table, the clerk said.                       | It lay in C:\\new\\table, the clerk said.
            mojibake          | â€œWe wonâ€™t wait,â€\u009d said Zoë’s aide.                      | â€œWe wonâ€™t wait,â€ said Zoë’s aide.
            mojibake, surely  | â€œWe wonâ€™t wait,â€\u009d said the aide in CafÃ© Noir.            | “We won’t wait,” said the aide in Café Noir.
            its last byte cut | â€œWe wonâ€™t wait,â€ said the aide.                            | “We won’t wait,” said the aide.
            no mojibake       | Â is a letter, said Élise Varga of the council.                | Â is a letter, said Élise Varga of the council.
            """)
    void textsAreReadAsTheyWereMeant(String what, String text, String body) {
        String json = text.replace("\"", "\\\"").replace("\\u009d", "\u009d");
        assertEquals(
                file(body).replace("\\\\", "\\"),
                article(read("a.jsonl", "{\"text\": \"" + json + "\"}")).body());
    }

    @Test
    void aDeclarationThatIsWrongCostsNoQuotationMark() {
        String page = "<html><head><meta charset=\"utf-8\"></head><body><article><h1>A</h1><p>“" + BODY
                + "” she said.</p></article></body></html>";
        byte[] bytes = page.getBytes(Charset.forName("windows-1252"));
        assertTrue(article(read("a.html", bytes, options())).body().startsWith("“Ilse"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsReadWithItsMarkAndWithout(String charset) {
        String json = "{\"title\": \"Caf\u00E9\", \"text\": \"“" + BODY + "”\"}\n";
        List<DumpRecord> records = read("a.jsonl", (json + json).getBytes(Charset.forName(charset)), options());
        assertEquals("aa", kinds(records), records.toString());
        assertEquals("Café", ((Article) records.get(1)).title());
    }

    @Test
    void rowsDecideWhatComesFirst() {
        String csv = "title,date,text\nA,03/04/2031," + BODY + "\nB,25/04/2031," + BODY + "\n";
        List<DumpRecord> records = read("a.csv", csv);
        assertEquals(LocalDate.parse("2031-04-03"), ((Article) records.get(0)).day());
        assertNull(((Article) read("a.csv", csv.replace("25/", "05/")).get(0)).day());
        String mapping =
                "mappings = [{name = x, title = [title], day = [date], body = [text], day-order = month-first}]";
        ReadOptions given = new ReadOptions("auto", Mappings.parse(mapping, "x.conf"), null, 1 << 20);
        byte[] unsure = csv.replace("25/", "05/").getBytes(StandardCharsets.UTF_8);
        assertEquals(DAY, ((Article) read("a.csv", unsure, given).get(0)).day());
    }

    @Test
    void foldersSayWhatRecordsDoNot() {
        String json = "{\"title\": \"A\", \"text\": \"" + BODY + "\"}";
        Article article = article(read("x/day=2031-03-04/outlet=wire.example/part-0.json", json));
        assertEquals(DAY, article.day());
        assertEquals("wire.example", article.outlet());
        Article parted = article(read("x/year=2031/month=03/day=4/part-0.json", json));
        assertEquals(DAY, parted.day());
        Article own = article(read("x/date=2031-03-04/a.json", json.replace("}", ", \"date\": \"2031-03-09\"}")));
        assertEquals(LocalDate.parse("2031-03-09"), own.day());
    }

    @Test
    void addressesSayTheDayOfRecordsToo() {
        String json = "{\"url\": \"https://wire.example/2031/03/04/ports\", \"text\": \"" + BODY + "\"}";
        assertEquals(DAY, article(read("a.jsonl", json)).day());
    }

    @Test
    void oneAddressForManyMakesThemNoVersions() {
        StringBuilder file = new StringBuilder();
        for (String url : List.of("https://w.example/", "https://w.example/politics", "https://w.example/#!/story")) {
            for (int i = 0; i < 2; i++) {
                boolean isFragment = url.contains("#");
                file.append("{\"url\": \"" + url + (isFragment ? i : "") + "\", \"title\": \"T" + i + "\", \"text\": \""
                        + BODY + "\"}\n");
            }
        }
        long ids = read("a.jsonl", file.toString()).stream()
                .map(record -> ((Article) record).articleId())
                .distinct()
                .count();
        assertEquals(6, ids);
    }

    @Test
    void filesInAnArchiveAreReadAsIfUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name :
                    List.of("n/a.jsonl", "n/README.md", "n/day=2031-03-04/b.csv", ".DS_Store", "n/c.jsonl")) {
                zip.putNextEntry(new ZipEntry(name));
                String content =
                        name.endsWith("csv") ? "title,text\nA," + BODY : name.endsWith("l") ? Dumps.json(1) : "x";
                zip.write(content.getBytes(StandardCharsets.UTF_8));
            }
        }
        List<DumpRecord> records = read("a.zip", bytes.toByteArray(), options());
        assertEquals("araa", kinds(records), records.toString());
        assertEquals(DAY, ((Article) records.get(2)).day());
        assertEquals(4, records.stream().map(DumpRecord::position).distinct().count());
        assertEquals(
                0, kinds(read("a.zip", cut(bytes.toByteArray()), options())).indexOf('a'));
    }

    private static byte[] cut(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length / 2);
    }
}
