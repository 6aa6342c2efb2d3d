package io.rostrum.leader;

import io.rostrum.text.Span;
import java.io.Serializable;

/**
 * A span that refers to a person: a leader of the registry, or somebody else the article names.
 *
 * @param span       the referring words: for a name without titles and possessive ending ("David
 *                   Cameron"), for a role the whole phrase with its determiner ("the Syrian leader"),
 *                   for a pronoun the pronoun
 * @param leaderId   id in the registry; null for somebody else
 * @param name       the fullest name the registry or the article gives; null when nobody can be named
 *                   ("the spokesman")
 * @param confidence in (0, 1]
 * @param antecedent for a role or pronoun the mention it goes back to; null for names, and for roles
 *                   resolved by the registry and the article's day alone
 */
public record Mention(Span span, Kind kind, String leaderId, String name, double confidence, Span antecedent)
        implements Serializable {

    /** How a mention refers. */
    public enum Kind {
        NAME,
        ROLE,
        PRONOUN
    }

    public Mention {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "Mention's confidence must be in (0, 1], is " + confidence + " at " + span);
        }
    }

    public boolean isLeader() {
        return leaderId != null;
    }
}
