package io.rostrum.english;

import io.rostrum.text.Folding;
import io.rostrum.text.Text;
import io.rostrum.text.WordFile;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Folded words by number, and the classes each belongs to.
 *
 * <p>A text's words are looked up here once; everything after that compares numbers.
 */
public final class Vocabulary implements Serializable {

    /** The number of every word that is not in the vocabulary. */
    public static final int UNKNOWN = 0;

    private String[] words = new String[1 << 14]; // open addressing; a slot's word, or null
    private long[] slots = new long[words.length]; // a slot's hash, then its number; all that most look-ups read
    private long[] packed = new long[words.length]; // a slot's word as Text packs it: most are compared by that
    private long[] classes = new long[1024];
    private int size;

    /** The vocabulary of the word lists. */
    public static Vocabulary ofWordLists() {
        Vocabulary vocabulary = new Vocabulary();
        WordFile words = WordFile.ofWords("/conf/english/words.txt");
        WordFile givenNames = WordFile.ofWords("/conf/english/given-names.txt");
        for (WordClass wordClass : WordClass.values()) {
            vocabulary.add(wordClass, wordClass.isGivenName() ? givenNames : words);
        }
        return vocabulary;
    }

    private void add(WordClass wordClass, WordFile file) {
        for (String word : file.of(wordClass.label())) {
            int number = add(word);
            classes[number] |= wordClass.bit();
        }
    }

    /** The word's number, a new one when it has none yet. */
    public int add(String folded) {
        int slot = slotOf(folded);
        if (words[slot] != null) {
            return numberIn(slot);
        }
        size++;
        put(slot, folded, size);
        classes = size < classes.length ? classes : Arrays.copyOf(classes, 2 * classes.length);
        if (2 * size > words.length) {
            grow();
        }
        return size;
    }

    private void put(int slot, String word, int number) {
        words[slot] = word;
        packed[slot] = Text.packed(word);
        slots[slot] = (long) word.hashCode() << Integer.SIZE | number;
    }

    private void grow() {
        String[] oldWords = words;
        long[] oldSlots = slots;
        words = new String[2 * oldWords.length];
        slots = new long[words.length];
        packed = new long[words.length];
        for (int old = 0; old < oldWords.length; old++) {
            if (oldWords[old] != null) {
                put(slotOf(oldWords[old]), oldWords[old], (int) oldSlots[old]);
            }
        }
    }

    private int numberIn(int slot) {
        return (int) slots[slot];
    }

    /** The number of a word, in lower case or not, with accents or not; {@link #UNKNOWN} when it has none. */
    public int number(String word) {
        return numberIn(slotOf(Folding.of(word)));
    }

    /** The number of a token, looked up once for a text. */
    public int number(Text text, int token) {
        int[] known = text.numbersBy(this);
        if (known[token] == 0) {
            known[token] = lookedUp(text, token) + 1;
        }
        return known[token] - 1;
    }

    /** No string is made for a token of plain letters. */
    private int lookedUp(Text text, int token) {
        if (!text.isPlain(token)) {
            return numberIn(slotOf(Folding.ofLower(text.lower(token))));
        }
        long letters = text.packed(token);
        int hash = text.hash(token);
        int slot = first(hash);
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> Integer.SIZE) == hash
                    && (letters != 0 ? packed[slot] == letters : text.is(token, words[slot]))) {
                return numberIn(slot);
            }
            slot = next(slot);
        }
        return UNKNOWN;
    }

    /** The slot that holds the word, or the empty one where it would go. */
    private int slotOf(String folded) {
        int slot = first(folded.hashCode());
        while (words[slot] != null && !words[slot].equals(folded)) {
            slot = next(slot);
        }
        return slot;
    }

    private int first(int hash) {
        return (hash ^ hash >>> 15) & words.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & words.length - 1;
    }

    /** Whether the number is of a word that no list of words holds: it is part of a name. */
    public boolean isOfNoClass(int number) {
        return number > UNKNOWN && classes[number] == 0;
    }

    /** Whether the word of that number is of the class; false below one. */
    public boolean is(int number, WordClass wordClass) {
        return number > UNKNOWN && (classes[number] & wordClass.bit()) != 0;
    }
}
