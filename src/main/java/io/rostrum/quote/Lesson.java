package io.rostrum.quote;

/** What a model learns from one article. */
interface Lesson {

    void teach(MarkedReading article, Learner learner);
}
