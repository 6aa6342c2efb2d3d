package io.rostrum.sample;

import io.rostrum.text.Passage;
import java.util.List;
import java.util.Map;

/**
 * A row that people judge.
 *
 * @param number  its place on the page, from 1
 * @param passage what they read
 * @param claim   whom it is about, by what they are in it
 * @param answer  the code that makes the row right; coders do not see it
 * @param row     names the row in its table
 * @param strata  values of the columns that the strata are made of, in their order; coders do not see them
 */
record Item(int number, Passage passage, Map<String, String> claim, String answer, String row, List<String> strata) {}
