/**
 * A small pretrained encoder: words to pieces, pieces to vectors and scores. Knows the model's file and ONNX Runtime, and
 * nothing of what the scores are for.
 */
package io.rostrum.encoder;
