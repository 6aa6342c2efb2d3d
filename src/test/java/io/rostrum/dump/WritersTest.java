package io.rostrum.dump;

import static io.rostrum.dump.Dumps.BODY;
import static io.rostrum.dump.Dumps.article;
import static io.rostrum.dump.Dumps.kinds;
import static io.rostrum.dump.Dumps.read;
import static io.rostrum.dump.Dumps.reject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as programs write them: extractors, services, databases, newsrooms, archives. */
class WritersTest {

    private static final String XML = "<?xml version=\"1.0\"?>";

    /** In the contents ¶ is a line feed. */
    private static String file(String content) {
        return content.replace('¶', '\n').replace("BODY", BODY).replace("XML:", XML);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            trafilatura        | a.json  | {"title": "Ports", "hostname": "wire.example", "date": "2031-03-04", "filedate": "2031-03-20", "source": "https://wire.example/a", "raw_text": "x", "text": "BODY"}
            the same as XML    | a.xml   | <doc sitename="The Wire" title="Ports" date="2031-03-04" source="https://wire.example/a" hostname="wire.example"><main><p>BODY</p></main><comments/></doc>
            goose              | a.json  | {"meta": {"canonical": "https://wire.example/a"}, "domain": "wire.example", "title": "Ports", "cleaned_text": "BODY", "publish_date": "2031-03-04"}
            JSON Feed          | a.json  | {"version": "https://jsonfeed.org/version/1.1", "title": "Wire", "items": [{"url": "https://wire.example/a", "title": "Ports", "content_html": "<p>BODY</p>", "date_published": "2031-03-04T10:15:00Z"}]}
            feedparser         | a.json  | [{"title": "Ports", "link": "https://wire.example/a", "published": "Tue, 04 Mar 2031 10:15:00 GMT", "content": [{"type": "text/html", "value": "<p>BODY</p>"}]}]
            Diffbot            | a.json  | {"request": {"api": "article"}, "objects": [{"date": "Tue, 04 Mar 2031 10:15:00 GMT", "title": "Ports", "pageUrl": "https://wire.example/a", "text": "BODY"}]}
            one of the Guardian| a.json  | {"response": {"status": "ok", "content": {"webPublicationDate": "2031-03-04T10:15:00Z", "webTitle": "Ports", "webUrl": "https://wire.example/a", "fields": {"bodyText": "BODY"}}}}
            its blocks         | a.json  | {"response": {"results": [{"webPublicationDate": "2031-03-04", "webTitle": "Ports", "webUrl": "https://wire.example/a", "blocks": {"body": [{"bodyHtml": "<p>BODY</p>"}]}}]}}
            how much is missing| a.json  | {"articles": [{"title": "Ports", "url": "https://wire.example/a", "publishedAt": "2031-03-04", "content": "BODY [+3210 chars]"}]}
            sold elsewhere     | a.json  | {"results": [{"title": "Ports", "link": "https://wire.example/a", "pubDate": "2031-03-04", "content": "ONLY AVAILABLE IN PAID PLANS", "description": "BODY"}]}
            descriptions only  | a.json  | {"data": [{"title": "Ports", "description": "BODY", "url": "https://wire.example/a", "published_at": "2031-03-04"}]}
            ninjs              | a.json  | {"uri": "x", "url": "https://wire.example/a", "firstcreated": "2031-03-04T10:00:00Z", "versioncreated": "2031-03-09", "headline": "Ports", "body_xhtml": "<p>BODY</p>"}
            ninjs 2            | a.json  | {"url": "https://wire.example/a", "contentcreated": "2031-03-04", "headlines": [{"role": "main", "value": "Ports"}], "bodies": [{"role": "main", "value": "<p>BODY</p>"}]}
            a graph            | a.json  | {"@graph": [{"@type": "WebSite", "name": "Wire", "description": "News of Norland"}, {"@type": "NewsArticle", "headline": "Ports", "datePublished": "2031-03-04", "articleBody": "BODY", "url": "https://wire.example/a"}]}
            names with schema: | a.json  | {"schema:headline": "Ports", "schema:datePublished": "2031-03-04", "schema:articleBody": "BODY", "schema:url": "https://wire.example/a"}
            text with metadata | a.jsonl | {"page_content": "BODY", "metadata": {"url": "https://wire.example/a", "title": "Ports", "date": "2031-03-04"}}
            an article inside  | a.jsonl | {"crawl": {"time": "2031-03-20"}, "article": {"url": "https://wire.example/a", "title": "Ports", "date": "2031-03-04", "text": "BODY"}}
            rows of a service  | a.json  | {"rows": [{"row_idx": 0, "row": {"url": "https://wire.example/a", "title": "Ports", "date": "2031-03-04", "text": "BODY"}}]}
            GraphQL            | a.json  | {"data": {"newest": {"edges": [{"node": {"url": "https://wire.example/a", "title": "Ports", "date": "2031-03-04", "text": "BODY"}}]}}}
            lists by outlet    | a.json  | {"wire.example": [{"url": "https://wire.example/a", "title": "Ports", "date": "2031-03-04", "text": "BODY"}]}
            labels of rows     | a.json  | {"url": {"a": "https://wire.example/a"}, "title": {"a": "Ports"}, "date": {"a": "2031-03-04"}, "text": {"a": "BODY"}}
            DynamoDB           | a.json  | {"Item": {"url": {"S": "https://wire.example/a"}, "title": {"S": "Ports"}, "date": {"S": "2031-03-04"}, "text": {"S": "BODY"}}}
            a comma too many   | a.jsonl | {"url": "https://wire.example/a", "title": "Ports", "date": "2031-03-04", "text": "BODY",}
            lists in lists     | a.jsonl | {"url": "https://wire.example/a", "title": "Ports", "date": "2031-03-04", "text": [["BODY"]]}
            day of three       | a.jsonl | {"url": "https://wire.example/a", "title": "Ports", "date": [2031, 3, 4, 10, 15], "text": "BODY"}
            day as an object   | a.jsonl | {"url": "https://wire.example/a", "title": "Ports", "date": {"year": 2031, "month": 3, "day": 4}, "text": "BODY"}
            day of PHP         | a.jsonl | {"url": "https://wire.example/a", "title": "Ports", "date": {"date": "2031-03-04 10:15:00.000000", "timezone": "UTC"}, "text": "BODY"}
            Firestore          | a.jsonl | {"url": "https://wire.example/a", "title": "Ports", "date": {"_seconds": 1930385700, "_nanoseconds": 0}, "text": "BODY"}
            day in columns     | a.csv   | url,year,month,day,title,text¶https://wire.example/a,2031.0,3,4,Ports,BODY
            Hive               | a.csv   | news.url,news.date,news.title,news.text¶https://wire.example/a,2031-03-04,Ports,BODY
            rows named by R    | a.csv   | "url","date","title","text"¶"1","https://wire.example/a","2031-03-04","Ports","BODY"
            Scrapy's lists     | a.xml   | XML:<items><item><url>https://wire.example/a</url><title>Ports</title><date>2031-03-04</date><text><value>BODY</value></text></item></items>
            JSON named CSV     | a.csv   | {"url": "https://wire.example/a", "title": "Ports", "date": "2031-03-04", "text": "BODY"}
            CSV named JSON     | a.json  | url,title,date,text¶https://wire.example/a,Ports,2031-03-04,BODY
            pandas to_xml      | a.xml   | XML:<data><row><index>0</index><url>https://wire.example/a</url><title>Ports</title><date>2031-03-04</date><text>BODY</text></row></data>
            XML of MySQL       | a.xml   | XML:<resultset><row><field name="url">https://wire.example/a</field><field name="title">Ports</field><field name="date">2031-03-04</field><field name="text">BODY</field></row></resultset>
            XML of Solr        | a.xml   | XML:<response><result><doc><str name="url">https://wire.example/a</str><str name="title">Ports</str><date name="date">2031-03-04T10:15:00Z</date><str name="text">BODY</str></doc></result></response>
            attributes         | a.xml   | XML:<news><item url="https://wire.example/a" title="Ports" date="2031-03-04"><text>BODY</text></item></news>
            TEI                | a.xml   | XML:<TEI><teiHeader><fileDesc><titleStmt><title>Ports</title></titleStmt><sourceDesc><publicationStmt><ptr type="URL" target="https://wire.example/a"/><date>2031-03-04</date></publicationStmt></sourceDesc></fileDesc></teiHeader><text><body><div type="entry"><p>BODY</p></div></body></text></TEI>
            guid before link   | a.rss   | XML:<rss><channel><item><guid>7</guid><title><![CDATA[Ports]]></title><link>https://wire.example/a</link><pubDate>Tue, 04 Mar 31 10:15:00 GMT</pubDate><description>BODY</description></item></channel></rss>
            itself before it   | a.atom  | <feed><entry><title>Ports</title><link rel="self" href="https://api.example/7"/><link rel="alternate" href="https://wire.example/a"/><published>2031-03-04T10:15:00Z</published><content>BODY</content></entry></feed>
            a feed named text  | a.txt   | XML:<rss><channel><item><title>Ports</title><link>https://wire.example/a</link><pubDate>Tue, 04 Mar 2031 10:15:00 GMT</pubDate><description>BODY</description></item></channel></rss>
            WordPress          | a.xml   | XML:<rss xmlns:wp="x" xmlns:content="y"><channel><item><title>Ports</title><link>https://wire.example/a</link><pubDate>Tue, 04 Mar 2031 10:15:00 +0000</pubDate><content:encoded><![CDATA[[caption id="x"]<img src="a"/> A picture[/caption]BODY]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></channel></rss>
            a page named JSON  | a.jsonl | <!DOCTYPE html><html><head><link rel="canonical" href="https://wire.example/a"><meta name="date" content="2031-03-04"></head><body><article><h1>Ports</h1><p>BODY</p></article></body></html>
            TOML               | a.md    | +++¶title = "Ports"¶date = 2031-03-04T10:15:00Z¶url = "https://wire.example/a"¶+++¶BODY
            """)
    void everyWriterGivesTheArticle(String what, String name, String content) {
        Article article = article(read(name, file(content)));
        assertEquals("Ports", article.title());
        assertEquals(LocalDate.parse("2031-03-04"), article.day());
        assertEquals(BODY, article.body());
        assertEquals("https://wire.example/a", article.url());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            NewsML-G2         | a.xml  | XML:<newsMessage><header><sent>2031-03-20T00:00:00Z</sent></header><itemSet><newsItem><itemMeta><versionCreated>2031-03-09</versionCreated><firstCreated>2031-03-04T10:15:00Z</firstCreated></itemMeta><contentMeta><headline>Ports</headline></contentMeta><contentSet><inlineXML><nitf><body><body.content><p>BODY</p></body.content></body></nitf></inlineXML></contentSet></newsItem></itemSet></newsMessage>
            NITF with a lead  | a.xml  | XML:<nitf><head><pubdata date.publication="20310304T000000"/></head><body><body.head><hedline><hl1>Ports</hl1></hedline></body.head><body.content><block class="lead_paragraph"><p>BODY</p></block><block class="full_text"><p>BODY</p></block></body.content></body></nitf>
            Reuters-21578     | a.sgm  | <!DOCTYPE lewis SYSTEM "lewis.dtd">¶<REUTERS NEWID="1">¶<DATE> 4-MAR-2031 15:01:01.79</DATE>¶<TEXT>&#2;¶<TITLE>Ports</TITLE>¶<DATELINE>TARN, March 4 -</DATELINE><body>BODY¶</body></TEXT>¶</REUTERS>
            """)
    void newsroomsGiveTheArticle(String what, String name, String content) {
        Article article = article(read(name, file(content)));
        assertEquals("Ports", article.title());
        assertEquals(LocalDate.parse("2031-03-04"), article.day());
        assertEquals(BODY, article.body());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            a draft           | a.xml      | XML:<rss xmlns:wp="x"><channel><item><title>A</title><description>BODY</description><wp:post_type>post</wp:post_type><wp:status>draft</wp:status></item></channel></rss> | not published
            a picture's item  | a.xml      | XML:<rss xmlns:wp="x"><channel><item><title>A</title><wp:post_type>attachment</wp:post_type></item></channel></rss> | no article: attachment
            settings          | a.xml      | XML:<configuration><property><name>x</name><value>BODY</value></property></configuration> | XML of <configuration>
            places on a map   | a.xml      | XML:<kml><Document><Placemark><name>Tarn</name><description>BODY</description></Placemark></Document></kml> | XML of <kml>
            SQL               | a.dump     | -- MySQL dump 10.13¶CREATE TABLE `news`;¶ | SQL
            citations         | a.txt      | TY  - NEWS¶T1  - Ports¶N2  - BODY¶ER  -¶ | RIS
            ProQuest          | a.txt      | Ports¶¶ProQuest document link¶¶Full text: BODY | ProQuest
            one address       | a.txt      | https://wire.example/a¶ | list
            a log             | crawl.out  | 2031-03-20 00:00:00 INFO Spider opened¶2031-03-20 00:00:01 INFO Closed | log
            CDX               | index      | example,wire)/a 20310320000000 {"url": "x"}¶ | CDX
            list of an archive| pages.jsonl| {"format": "json-pages-1.0", "id": "pages"}¶{"id": "x", "title": "Ports"} | web archive
            about the data    | metadata.json | {"title": "News", "description": "BODY"} | beside
            only line ends    | a.jsonl    | ¶¶ | no JSON object
            numbers of tokens | a.jsonl    | {"title": "Ports", "text": [2031, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]} | no text
            comments, no text | a.jsonl    | {"title": "Ports", "url": "https://wire.example/a", "comments": [{"author": "A", "text": "BODY BODY"}]} | no text
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
            controls as marks   | \u0093We will stay,\u0094 said the premier\u0092s aide of the ports. | “We will stay,” said the premier’s aide of the ports.
            printed marks       | \\\\u201cWe will stay,\\\\u201d said the aide of the ports in Tarn. | “We will stay,” said the aide of the ports in Tarn.
            spoilt twice        | Ã¢â‚¬Å“We will stay,Ã¢â‚¬Â\u009d said the aide in CafÃƒÂ© Noir. | “We will stay,” said the aide in Café Noir.
            by a Macintosh      | ‚ÄúWe will stay,‚Äù said the aide in Caf√© Noir.                  | “We will stay,” said the aide in Café Noir.
            German marks        | ‚We will stay‘, said the aide in Tarn.                          | ‚We will stay‘, said the aide in Tarn.
            """)
    void marksAreReadAsTheyWereMeant(String what, String text, String body) {
        assertEquals(
                body, article(read("a.jsonl", "{\"text\": \"" + text + "\"}")).body());
    }

    @ParameterizedTest
    @CsvSource({
        "wire.example/a",
        "www.wire.example/a",
        "https://www.google.com/url?sa=t&url=https://wire.example/a&ct=ga",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fwire.example%2Fa&h=y",
        "https://archive.ph/20310305000000/https://wire.example/a",
        "view-source:https://wire.example/a",
        "[Ports](https://wire.example/a)",
        "<https://wire.example/a>"
    })
    void addressesWithinOthersAreTheArticles(String address) {
        Article article = article(read("a.jsonl", "{\"url\": \"" + address + "\", \"text\": \"" + BODY + "\"}"));
        assertEquals("wire.example", article.outlet());
        assertEquals(ArticleId.of("https://wire.example/a", null, null, null), article.articleId());
    }

    @Test
    void everyWebRecordIsAnArticleOrTold() {
        String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>" + BODY + "</p></body></html>";
        String unnamed = Dumps.warc("response", "x", page).replace("Content-Type: x\r\n", "");
        assertEquals("a", kinds(read("a.warc", unnamed)));
        assertEquals(
                "a", kinds(read("a.warc", Dumps.warc("response", "text/html", page.substring(page.indexOf("<html"))))));
        String unknown = Dumps.warc("snapshot", "text/html", "x") + Dumps.warc("continuation", "x", "rest");
        List<DumpRecord> told = read("a.warc", unknown + unnamed);
        assertEquals("rra", kinds(told));
        assertTrue(((Reject) told.get(0)).reason().endsWith("snapshot"), told.toString());
        String pictures = Dumps.warc("metadata", "application/json", "{}") + Dumps.warc("response", "text/dns", "x");
        assertTrue(reject(read("a.warc.wat", pictures)).reason().startsWith(Reject.NO_DUMP + "no page"));
    }
}
