/**
 * A small pretrained encoder: words to pieces, pieces to vectors and scores. Knows the model's file and ONNX Runtime, and
 * nothing of what the scores are for.
 *
 * <p>In this order: words are cut to pieces that know their word, windows of about the same length are read together, and
 * each window gets the scores of its pieces.
 *
 * <p>Trap: the same windows in the same call give the same scores on one machine. Other companions in the call, or another kind of
 * processor, may change the last digits.
 */
package io.rostrum.encoder;
