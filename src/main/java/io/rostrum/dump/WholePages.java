package io.rostrum.dump;

import io.airlift.compress.Decompressor;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopCodecs;

/**
 * Parquet's decompressors, but Snappy and LZ4 at once: as streams, a page that says a wrong length gives no byte again and again
 * and never ends.
 */
final class WholePages implements CompressionCodecFactory {

    private final CompressionCodecFactory codecs = HadoopCodecs.newFactory(0);

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        return codecs.getCompressor(codec);
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        return switch (codec) {
            case SNAPPY -> new Block(new SnappyDecompressor());
            case LZ4_RAW -> new Block(new Lz4Decompressor());
            default -> codecs.getDecompressor(codec);
        };
    }

    @Override
    public void release() {
        codecs.release();
    }

    private record Block(Decompressor codec) implements BytesInputDecompressor {

        /** No byte of Snappy or LZ4 stands for more: a length beyond that need not be made room for. */
        private static final long MOST_A_BYTE = 255;

        @Override
        public BytesInput decompress(BytesInput page, int length) throws IOException {
            return BytesInput.from(whole(page.toByteArray(), length));
        }

        @Override
        public void decompress(ByteBuffer page, int size, ByteBuffer whole, int length) throws IOException {
            byte[] bytes = new byte[size];
            page.get(bytes);
            whole.put(whole(bytes, length));
        }

        private byte[] whole(byte[] page, int length) throws IOException {
            boolean canBe = length >= 0 && length <= MOST_A_BYTE * page.length;
            byte[] whole = new byte[canBe ? length : 0];
            boolean isWhole =
                    canBe && (length == 0 || codec.decompress(page, 0, page.length, whole, 0, length) == length);
            if (!isWhole) {
                throw new IOException("a page of " + page.length + " bytes that should unpack to " + length);
            }
            return whole;
        }

        @Override
        public void release() {
            // holds nothing
        }
    }
}
