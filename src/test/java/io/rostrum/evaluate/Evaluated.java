package io.rostrum.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rostrum.leader.Registry;
import java.util.Map;

/** Invented leaders, and rows of gold that say where printed words stand. */
final class Evaluated {

    static final Registry REGISTRY = Registry.read(Map.of(
            "countries.tsv",
            "code\tname\tnames\tdemonyms\tcapital\tcities\tleader_role\tseats\n"
                    + "NOR\tNorland\t\tNorlandic\tVarby\t\tprime_minister\t\n",
            "wide-people.tsv",
            "id\tname\taliases\tsurname\tgender\tborn\tdied\nQ3\tRita Moll\t\t\tfemale\t\t\n",
            "wide-offices.tsv",
            "leader_id\trole\tcountry\tstart\tend\ttitle\tparty\tsources\n"
                    + "Q3\tlegislator\tNOR\t2010-01-01\t2018-01-01\tMember\t\town\n",
            "people.tsv",
            "id\tname\taliases\tsurname\tgender\tborn\tdied\tsurname_is\n"
                    + "Q1\tIlse Varga\t\tVarga\tfemale\t\t\t\nQ2\tOle Brandt\t\tBrandt\tmale\t\t\t\n",
            "offices.tsv",
            "leader_id\trole\tcountry\tstart\tend\ttitle\tsources\n"
                    + "Q1\tprime_minister\tNOR\t2010-01-01\t\tPrime Minister\town\n"));

    private final String text;
    private final String id;

    Evaluated(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /** The article as a line of JSON. */
    String article() {
        return JsonLines.JSON
                .createObjectNode()
                .put("id", id)
                .put("text", text)
                .put("date", "2015-06-01")
                .toString();
    }

    ObjectNode row() {
        return JsonLines.JSON.createObjectNode().put("article_id", id).put("use", "tune");
    }

    /** An attribution of the words. */
    ObjectNode attribution(String words, String leader, String type) {
        ObjectNode row = row().put("leader_id", leader).put("canonical", "Name of " + leader);
        row.put("kind", "person").put("type", type).putArray("content").add(span(words));
        return row;
    }

    ObjectNode stance(String holderId, String holder, String target, String label, String sentence) {
        ObjectNode row = row().put("holder_id", holderId).put("holder", holder).put("label", label);
        row.put("strength", "explicit").set("target_span", span(target));
        row.set("sentence", span(sentence));
        return row;
    }

    /** Where the words stand first, in code points. */
    private ArrayNode span(String words) {
        int begin = text.indexOf(words);
        return JsonLines.JSON
                .createArrayNode()
                .add(text.codePointCount(0, begin))
                .add(text.codePointCount(0, begin + words.length()));
    }
}
