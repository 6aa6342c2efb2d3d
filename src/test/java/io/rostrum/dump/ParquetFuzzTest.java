package io.rostrum.dump;

import static io.rostrum.dump.Dumps.options;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.DelegatingPositionOutputStream;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.SeekableInputStream;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A Parquet file is cut or its bytes are overwritten: the reading ends, and what cannot be read is a reject. */
class ParquetFuzzTest {

    private static final int VARIANTS = Integer.getInteger("fuzz.variants", 250);
    private static final int ROWS = 50;
    private static final MessageType SCHEMA = MessageTypeParser.parseMessageType("message articles {"
            + " required binary url (UTF8); optional binary title (UTF8); optional int64 date (TIMESTAMP(MILLIS,true));"
            + " required binary text (UTF8); optional group source { optional binary name (UTF8); } }");

    @Test
    void theWholeFileIsRead() throws IOException {
        List<DumpRecord> records = read(file(CompressionCodecName.UNCOMPRESSED));
        assertEquals("a".repeat(ROWS), Dumps.kinds(records));
        assertEquals("2031-03-04", ((Article) records.get(0)).day().toString());
    }

    @ParameterizedTest
    @EnumSource(names = {"UNCOMPRESSED", "GZIP", "ZSTD", "SNAPPY", "LZ4_RAW"})
    void whatIsDoneToItIsSeenAndEnds(CompressionCodecName codec) throws IOException {
        byte[] good = file(codec);
        Random random = new Random(codec.ordinal());
        for (int i = 0; i < VARIANTS; i++) {
            byte[] hurt = hurt(good, random);
            String what = codec + " " + i;
            List<DumpRecord> records = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(hurt), what);
            long articles = records.stream().filter(Article.class::isInstance).count();
            boolean isReported = records.size() > articles;
            assertTrue(isReported || articles == ROWS, what + ": " + articles + " of " + ROWS + " and no reject");
        }
    }

    private static byte[] hurt(byte[] good, Random random) {
        if (random.nextInt(3) == 0) {
            return Arrays.copyOf(good, random.nextInt(good.length));
        }
        byte[] hurt = good.clone();
        // Half of them in the footer, which says where everything is.
        int from = random.nextBoolean() ? 0 : good.length - Math.min(good.length, 900);
        for (int n = random.nextInt(4); n >= 0; n--) {
            hurt[from + random.nextInt(good.length - from)] ^= (byte) (1 + random.nextInt(255));
        }
        return hurt;
    }

    private static List<DumpRecord> read(byte[] bytes) {
        List<DumpRecord> records = new ArrayList<>();
        try (RecordIterator rows = DumpReader.openParquet(new Bytes(bytes), "a.parquet", options())) {
            rows.forEachRemaining(records::add);
        }
        return records;
    }

    private static byte[] file(CompressionCodecName codec) throws IOException {
        Out out = new Out();
        SimpleGroupFactory groups = new SimpleGroupFactory(SCHEMA);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(out)
                .withType(SCHEMA)
                .withCompressionCodec(codec)
                .withRowGroupSize(4096L)
                .withPageSize(1024)
                .build()) {
            for (int i = 0; i < ROWS; i++) {
                Group row = groups.newGroup()
                        .append("url", "https://wire.example/" + i)
                        .append("title", "Ports " + i)
                        .append("date", 1_930_372_200_000L)
                        .append("text", Dumps.BODY + " It was the " + i + "th time.");
                row.addGroup("source").append("name", "The Wire");
                writer.write(row);
            }
        }
        return out.bytes.toByteArray();
    }

    private record Bytes(byte[] bytes) implements InputFile {

        @Override
        public long getLength() {
            return bytes.length;
        }

        @Override
        public SeekableInputStream newStream() {
            ByteArrayInputStream in = new ByteArrayInputStream(bytes);
            return new DelegatingSeekableInputStream(in) {
                @Override
                public long getPos() {
                    return (long) bytes.length - in.available();
                }

                @Override
                public void seek(long to) throws IOException {
                    if (to < 0 || to > bytes.length) {
                        throw new IOException("seek to " + to);
                    }
                    in.reset();
                    in.skipNBytes(to);
                }
            };
        }
    }

    private static final class Out implements OutputFile {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public PositionOutputStream create(long blockSize) {
            return new DelegatingPositionOutputStream(bytes) {
                @Override
                public long getPos() {
                    return bytes.size();
                }
            };
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSize) {
            return create(blockSize);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }
}
