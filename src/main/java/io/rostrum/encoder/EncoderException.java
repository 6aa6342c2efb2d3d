package io.rostrum.encoder;

/** The encoder cannot run here; the message says why, and what to set. */
public final class EncoderException extends RuntimeException {

    public EncoderException(String message, Throwable cause) {
        super(message, cause);
    }
}
