package io.rostrum.evaluate;

import io.rostrum.quote.train.GoldArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Says of weights what they were learnt from. */
final class ModelCard {

    private final Path gold;

    ModelCard(Path gold) {
        this.gold = gold;
    }

    String quotations(List<GoldArticle> articles) throws IOException {
        int marked = articles.stream()
                .mapToInt(article -> article.quotations().size())
                .sum();
        return String.format(
                Locale.ROOT,
                """
                # Model card: quotations

                | what | value |
                |---|---|
                | files | `cues.tsv` (readable), `frames.weights` |
                | learnt by | `scripts/run train --task quotes --gold %s --out …` |
                | data | %d articles with %d marked quotations, SHA-256 %s |
                | source of the data shipped | PolNeAR 1.0.0, train part: Newell, Margolin, Ruths, "An Attribution Relations Corpus for Political News", LREC 2018 |
                | licence of the data | published for research, no licence file; the texts belong to their publishers and are not here: only weights, single words and counts |
                | method | log-linear models of cue, content and source over hashed features; AdaGrad, features of fewer than 24 articles left out, others at random, seed 20260101; confidence learnt on articles left out of three folds |
                | figures | `jobs/annotate/QUOTATIONS.md` |
                | learnt in | November 2026, for the weights shipped |
                | use | US political news in English, 2015–16; elsewhere measure first |
                """,
                gold.getFileName(),
                articles.size(),
                marked,
                sha256());
    }

    String tags(List<String> lines) throws IOException {
        long sentences =
                lines.stream().filter(line -> line.startsWith("# sent_id")).count();
        return String.format(
                Locale.ROOT,
                """
                # Model card: parts of speech

                | what | value |
                |---|---|
                | file | `tags.weights` |
                | learnt by | `scripts/run train --task tags --gold %s --out …` |
                | data | %d sentences, SHA-256 %s |
                | source of the data shipped | Universal Dependencies English Web Treebank, train part |
                | licence of the data | CC BY-SA 4.0 |
                | method | averaged perceptron, 8 passes, seed 20260101 |
                """,
                gold.getFileName(),
                sentences,
                sha256());
    }

    /** @param pairs the gold of the pair model, beside that of the tone model */
    String stances(int toneRows, Path pairs, int pairRows) throws IOException {
        return String.format(
                Locale.ROOT,
                """
                # Model card: stances

                | what | value |
                |---|---|
                | files | `tone.tsv` (the author's tone), `pair.tsv` (a holder's stance toward a target), `side.tsv` (which side, where there is a stance); all readable |
                | learnt by | `scripts/run train --task stance --gold FOLDER --out …` |
                | data of tone.tsv | %d rows of %s, SHA-256 %s |
                | source, licence | NewsMTSC, train part: Hamborg and Donnay, "NewsMTSC", EACL 2021; MIT |
                | data of pair.tsv | %d rows of %s, SHA-256 %s |
                | source, licence | DSE, train part: Park, Pan and Joo, "Who Blames or Endorses Whom?", Findings of ACL 2021; use with citation |
                | data of side.tsv | the rows of both that are not neutral, with and without the names marked |
                | method | L2-regularised logistic regression, one against the rest (liblinear); names masked; no chance in it |
                | use | political news in English; what it says is used only after strict frames and issue patterns |
                """,
                toneRows,
                gold.getFileName(),
                sha256(),
                pairRows,
                pairs.getFileName(),
                new ModelCard(pairs).sha256());
    }

    private String sha256() throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(gold)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
