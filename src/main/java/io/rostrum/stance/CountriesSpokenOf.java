package io.rostrum.stance;

import io.rostrum.leader.Country;
import io.rostrum.leader.Mention;
import io.rostrum.quote.MentionMap;
import io.rostrum.text.Text;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The countries an article names, by themselves or by their leaders. */
final class CountriesSpokenOf {

    private static final int LONGEST_NAME = 10;

    private final Text text;
    private final MentionMap mentions;
    private final KnownNames known;
    private Map<String, Integer> times; // null until asked for

    CountriesSpokenOf(Text text, MentionMap mentions, KnownNames known) {
        this.text = text;
        this.mentions = mentions;
        this.known = known;
    }

    /** By code, how often. */
    Map<String, Integer> times() {
        if (times == null) {
            times = new HashMap<>();
            for (int token = 0; token < text.tokens(); token++) {
                PlaceNames.NamedPlace place =
                        known.places().any(text, token, Math.min(text.tokens(), token + LONGEST_NAME));
                Country country = place != null ? place.country() : home(token);
                if (country != null) {
                    times.merge(country.code(), 1, Integer::sum);
                }
            }
        }
        return times;
    }

    /** Whether the article names one of the countries without which words are not this issue; true when there are none. */
    boolean allow(Issue issue) {
        return issue.countries().isEmpty() || !Collections.disjoint(issue.countries(), times().keySet());
    }

    /** The country of the leader whom the token means; null when it means none, or one of several countries. */
    Country home(int token) {
        Mention mention = mentions.at(token);
        return mention == null || !mention.isLeader() ? null : known.home(mention.leaderId());
    }
}
