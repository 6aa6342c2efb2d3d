package io.rostrum.command;

import io.rostrum.Flow;
import io.rostrum.dump.NamedArticles;
import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description =
                "Takes articles out of every table, every kept night and what is published; no dump brings them back.")
public final class WithdrawCommand extends FlowCommand {

    @Option(names = "--url", paramLabel = "ADDRESS", description = "an article by its address; may be given again")
    private List<String> urls = new ArrayList<>();

    @Option(names = "--article-id", paramLabel = "ID", description = "an article by its id; may be given again")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--file",
            paramLabel = "LIST",
            description = "a file of addresses and ids, one a line; # begins a comment")
    private Path file;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "why, for table withdrawn")
    private String reason;

    @Mixin
    private PublishOptions publish;

    private NamedArticles articles;

    @Override
    void into(SettingsOptions settings) {
        publish.into(settings);
        articles = NamedArticles.of(urls, ids, lines());
        if (reason.isBlank()) {
            articles.problems().add("--reason: say why");
        }
        if (!articles.problems().isEmpty()) {
            throw new UsageException(String.join("\n", articles.problems()));
        }
    }

    @Override
    void run(Flow flow) {
        flow.withdraw(articles.ids(), articles.addresses(), reason.strip());
    }

    private List<String> lines() {
        try {
            return file == null ? List.of() : Files.readAllLines(file);
        } catch (IOException e) {
            throw new UsageException("--file " + file + ": no such file, or no text in UTF-8");
        }
    }
}
