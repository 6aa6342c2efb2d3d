package io.rostrum.leader;

import io.rostrum.english.Reading;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds whom a text mentions: leaders of a registry and other named persons, by name, role and pronoun.
 *
 * <p>One pass over the tokens, whatever the number of names. A name that several people could bear is left out rather
 * than guessed.
 */
public final class MentionFinder implements Serializable {

    private final RegistryIndex index;

    public MentionFinder(Registry registry) {
        this.index = new RegistryIndex(registry);
    }

    /**
     * @param day publication day, UTC, which decides who holds an office; null: roles are resolved only by names in
     *            the same text
     * @return in text order, not overlapping
     */
    public List<Mention> find(Reading text, LocalDate day) {
        return read(text, day).mentions();
    }

    /** {@link #find} with the names left unresolved. */
    public Persons read(Reading text, LocalDate day) {
        return new ArticleReading(index, new Tokens(index.vocabulary, text), day).found();
    }
}
