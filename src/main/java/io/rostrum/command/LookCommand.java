package io.rostrum.command;

import io.rostrum.job.Look;
import io.rostrum.settings.Settings;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "look",
        mixinStandardHelpOptions = true,
        description =
                "Says what dump files hold, by the first hundred records of each; starts no Spark, writes nothing.")
public final class LookCommand implements Callable<Integer> {

    @Mixin
    private SettingsOptions options;

    @Mixin
    private DumpOptions dumps;

    @Override
    public Integer call() {
        dumps.into(options);
        Settings settings = options.settings();
        // The file systems of spark.hadoop.* are known without a session.
        Look.at(
                SparkHadoopUtil.get().newConfiguration(new SparkConf()),
                settings.dumps(),
                settings.ingest(),
                System.out);
        return 0;
    }
}
