package io.rostrum.job;

import io.rostrum.dump.ByteRange;
import java.io.Serializable;

/** A file, or the part of one, that one task reads. */
record FilePart(DumpFile file, ByteRange range) implements Serializable {}
