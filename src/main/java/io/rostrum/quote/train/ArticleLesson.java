package io.rostrum.quote.train;

/** What a model learns from one article. */
interface ArticleLesson {

    void teach(MarkedReading article, FrameLearner learner);
}
