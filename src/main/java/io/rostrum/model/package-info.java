/**
 * Numbers that linear models share: hashed features, tables of weights as small files, probabilities.
 *
 * <p>Which features there are, and what is decided by them, is said beside the model that asks for them, in {@code english},
 * {@code quote} and {@code stance}.
 *
 * <p>Trap: a change of {@link io.rostrum.model.Hash} makes every weight file wrong without an error: learn them anew.
 */
package io.rostrum.model;
