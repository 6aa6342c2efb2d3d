package io.rostrum.dump;

import io.rostrum.page.Snippet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Rows of XML, told by the mappings: a field is an attribute, a child by its name, or a child that says its name in {@code name}. */
final class XmlFields {

    private final FieldSlots slots;

    XmlFields(ReadOptions options) {
        this.slots = new FieldSlots(options.mappings());
    }

    Draft draft(Element row) {
        slots.clear();
        for (Attribute attribute : row.attributes()) {
            put(attribute.getKey(), attribute.getValue());
        }
        for (Element field : row.children()) {
            String name = field.hasAttr("name") ? field.attr("name") : field.tagName();
            put(name, text(field));
            for (Element inner : field.children()) {
                put(name + "." + inner.tagName(), inner.text());
            }
        }
        return slots.draft();
    }

    private void put(String name, String value) {
        int slot = slots.slotOf(name);
        if (slot != FieldSlots.NONE) {
            slots.setIfAbsent(slot, value);
        }
    }

    /** Lists are printed as children. */
    private static String text(Element field) {
        return field.children().isEmpty()
                ? field.wholeText()
                : Snippet.text(field.html().replace("value>", "p>"));
    }
}
