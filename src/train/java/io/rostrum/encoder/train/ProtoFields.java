package io.rostrum.encoder.train;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The fields of one message of a protocol buffer. */
final class ProtoFields {

    /** @param number for a varint its value; @param bytes for all that has a length */
    record Field(int tag, long number, ByteBuffer bytes) {

        String text() {
            byte[] copy = new byte[bytes.remaining()];
            bytes.duplicate().get(copy);
            return new String(copy, StandardCharsets.UTF_8);
        }
    }

    private ProtoFields() {}

    static List<Field> of(ByteBuffer message) {
        ByteBuffer in = message.duplicate();
        List<Field> fields = new ArrayList<>();
        while (in.hasRemaining()) {
            long key = varint(in);
            int tag = (int) (key >>> 3);
            switch ((int) key & 7) {
                case 0 -> fields.add(new Field(tag, varint(in), null));
                case 1 -> fields.add(new Field(tag, 0, part(in, 8)));
                case 2 -> fields.add(new Field(tag, 0, part(in, (int) varint(in))));
                case 5 -> fields.add(new Field(tag, 0, part(in, 4)));
                default -> throw new IllegalArgumentException("No protocol buffer: wire type " + (key & 7));
            }
        }
        return fields;
    }

    static Field first(List<Field> fields, int tag) {
        return fields.stream().filter(field -> field.tag() == tag).findFirst().orElse(null);
    }

    static List<Field> all(List<Field> fields, int tag) {
        return fields.stream().filter(field -> field.tag() == tag).toList();
    }

    private static ByteBuffer part(ByteBuffer in, int length) {
        ByteBuffer part = in.slice(in.position(), length);
        in.position(in.position() + length);
        return part;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 127) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
