package io.rostrum.english.train;

import io.rostrum.english.Tag;
import io.rostrum.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads sentences with parts of speech from a CoNLL-U file (universaldependencies.org/format.html). */
public final class Treebank {

    private static final int COLUMNS = 10;

    private final StringBuilder body = new StringBuilder();
    private final List<byte[]> tagsOfWords = new ArrayList<>();

    private Treebank() {}

    /** @throws IllegalArgumentException when a line has not ten columns; the message names the line */
    static List<TaggerTraining.Sentence> sentences(String file, List<String> lines) {
        List<TaggerTraining.Sentence> sentences = new ArrayList<>();
        Treebank current = new Treebank();
        int insideUntil = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                current.finish(sentences);
                current = new Treebank();
                insideUntil = 0;
            } else if (!line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                if (columns.length != COLUMNS) {
                    throw new IllegalArgumentException(file + " line " + (i + 1) + ": must have " + COLUMNS
                            + " columns separated by tabs, has " + columns.length);
                }
                insideUntil = current.add(columns, insideUntil);
            }
        }
        current.finish(sentences);
        return sentences;
    }

    /** Adds a word; gives the number of the last word of the multi-word token that is being read. */
    private int add(String[] columns, int insideUntil) {
        String id = columns[0];
        if (id.indexOf('.') >= 0) {
            return insideUntil;
        }
        boolean space = !columns[9].contains("SpaceAfter=No");
        int dash = id.indexOf('-');
        if (dash > 0) {
            insideUntil = Integer.parseInt(id.substring(dash + 1));
            spaceAtEnd = space;
            return insideUntil;
        }
        int number = Integer.parseInt(id);
        append(columns[1], Tag.of(columns[4]));
        boolean spaced = number < insideUntil ? false : number == insideUntil ? spaceAtEnd : space;
        if (spaced) {
            append(" ", Tag.MARK);
        }
        return insideUntil;
    }

    private boolean spaceAtEnd;

    private void append(String word, Tag tag) {
        body.append(word);
        byte[] tags = new byte[word.length()];
        Arrays.fill(tags, (byte) tag.ordinal());
        tagsOfWords.add(tags);
    }

    private void finish(List<TaggerTraining.Sentence> sentences) {
        if (body.isEmpty()) {
            return;
        }
        byte[] byLetter = new byte[body.length()];
        int at = 0;
        for (byte[] tags : tagsOfWords) {
            System.arraycopy(tags, 0, byLetter, at, tags.length);
            at += tags.length;
        }
        Text text = Text.of(body.toString());
        byte[] tags = new byte[text.tokens()];
        for (int token = 0; token < tags.length; token++) {
            // "can't" is one token here and two words there: the first counts; of "anti-war" the last
            boolean hyphen = text.token(token).indexOf('-') > 0;
            tags[token] = byLetter[hyphen ? text.end(token) - 1 : text.begin(token)];
        }
        sentences.add(new TaggerTraining.Sentence(text, tags));
    }
}
