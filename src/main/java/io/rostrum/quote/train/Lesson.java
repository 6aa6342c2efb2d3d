package io.rostrum.quote.train;

/** What a model learns from one article. */
interface Lesson {

    void teach(MarkedReading article, FrameLearner learner);
}
