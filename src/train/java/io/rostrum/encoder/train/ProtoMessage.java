package io.rostrum.encoder.train;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A message of a protocol buffer that is being written. */
final class ProtoMessage {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    ProtoMessage number(int tag, long value) {
        varint((long) tag << 3);
        varint(value);
        return this;
    }

    ProtoMessage real(int tag, float value) {
        varint((long) tag << 3 | 5);
        out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(value).array());
        return this;
    }

    ProtoMessage text(int tag, String value) {
        return bytes(tag, value.getBytes(StandardCharsets.UTF_8));
    }

    ProtoMessage message(int tag, ProtoMessage value) {
        return bytes(tag, value.bytes());
    }

    ProtoMessage bytes(int tag, byte[] value) {
        varint((long) tag << 3 | 2);
        varint(value.length);
        out.writeBytes(value);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private void varint(long value) {
        long left = value;
        while ((left & ~127L) != 0) {
            out.write((int) (left & 127 | 128));
            left >>>= 7;
        }
        out.write((int) left);
    }
}
