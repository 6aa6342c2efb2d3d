package io.rostrum.dump;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The records of one file; where it breaks off, a reject is the last of them. */
public final class RecordIterator implements Iterator<DumpRecord>, Closeable {

    private final RecordReader reader;
    private final Closeable file;
    private DumpRecord next;
    private boolean isAtEnd;
    private String mapping;

    RecordIterator(RecordReader reader, Closeable file) {
        this.reader = reader;
        this.file = file;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !isAtEnd) {
            advance();
        }
        return next != null;
    }

    private void advance() {
        try {
            next = reader.read();
            mapping = reader.mapping();
            if (next == null) {
                close();
            }
        } catch (UncheckedIOException e) {
            throw e;
        } catch (BrokenPiece e) {
            next = reader.broken("the file is broken here: " + e.getMessage());
        } catch (IOException | RuntimeException e) {
            next = reader.broken(breaksOff(e));
            close();
        }
    }

    private static String breaksOff(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return "the file breaks off here: " + message;
    }

    /** Name of the mapping that told the record given last; null where none does. */
    public String mapping() {
        return mapping;
    }

    @Override
    public DumpRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        DumpRecord record = next;
        next = null;
        return record;
    }

    @Override
    public void close() {
        isAtEnd = true;
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
