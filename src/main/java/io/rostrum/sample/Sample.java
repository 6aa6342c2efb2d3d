package io.rostrum.sample;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;

/**
 * What a sample was drawn from, as {@code sample.json} keeps it.
 *
 * @param table      quotes or stances
 * @param run        id of the run that published it
 * @param version    of Rostrum
 * @param first      first day of the rows it was drawn from
 * @param last       last day
 * @param by         columns that the strata are made of
 * @param seed       another draws other rows
 * @param population counted rows it was drawn from
 * @param drawn      rows drawn
 */
@JsonSerialize
public record Sample(
        String table,
        String run,
        String version,
        String first,
        String last,
        List<String> by,
        String seed,
        long population,
        int drawn) {}
