/**
 * The program and its flow; all else is in the packages below.
 *
 * <p>In this order: {@link io.rostrum.Main} hands the command line to package {@code command}; a command reads its settings and
 * asks {@link io.rostrum.Flow}, which does the steps of a night one after the other. What is said in an article is found by
 * {@code text}, {@code english}, {@code leader}, {@code quote} and {@code stance}, each of which knows those before it.
 *
 * <p>Trap: a step that is a class of its own belongs to {@code job}; nothing but these two classes stands here.
 */
package io.rostrum;
