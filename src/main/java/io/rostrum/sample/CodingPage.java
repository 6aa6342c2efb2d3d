package io.rostrum.sample;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page that coders read: one HTML file with nothing to load. Answers stay in the browser until they are saved. */
final class CodingPage {

    private CodingPage() {}

    static String of(Coding coding, Draw.Drawn drawn) {
        Sample sample = drawn.sample();
        ObjectNode data = SampleFolder.JSON.createObjectNode();
        data.put("id", String.join(" ", sample.table(), sample.run(), sample.seed(), "" + sample.drawn()));
        data.put("question", coding.question);
        ArrayNode codes = data.putArray("codes");
        coding.codes().forEach(code -> codes.addArray().add(code.getKey()).add(code.getValue()));
        ArrayNode items = data.putArray("items");
        for (Item item : drawn.items()) {
            ObjectNode one = items.addObject().put("item", item.number());
            ArrayNode pieces = one.putArray("passage");
            item.passage().pieces().forEach(pieces::add);
            ArrayNode claim = one.putArray("claim");
            item.claim().forEach((name, value) -> claim.addArray().add(name).add(value));
        }
        // No text can end the element that holds the data.
        return template().replace("/*data*/", data.toString().replace("<", "\\u003c"));
    }

    private static String template() {
        try (InputStream in = CodingPage.class.getResourceAsStream("/sample/page.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read /sample/page.html of the jar", e);
        }
    }
}
