/**
 * Rostrum's stages as Spark NLP annotators, and the only package that knows Spark NLP.
 *
 * <p>The stages are thin: they turn annotations into the values of the domain packages, call a finder,
 * and turn what it found into annotations. Text logic does not belong here.
 *
 * <p>{@link io.rostrum.nlp.AnnotationPipeline} says in which order they run. {@link io.rostrum.nlp.AnnotationPass} runs the same
 * finders in one pass over an article, which is what a night does; a test holds that both find the same.
 *
 * <p>Trap: {@code Annotation.end} is inclusive. {@link io.rostrum.nlp.Annotations} converts once, both
 * ways; everybody else works with half-open spans.
 */
package io.rostrum.nlp;
