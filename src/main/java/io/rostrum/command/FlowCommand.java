package io.rostrum.command;

import io.rostrum.Flow;
import io.rostrum.settings.Settings;
import org.apache.spark.sql.SparkSession;

/** A command that runs part of the {@link Flow}, while no other run writes to the warehouse. */
abstract class FlowCommand extends SparkCommand {

    abstract void run(Flow flow);

    @Override
    void run(SparkSession spark, Settings settings) {
        try (Flow flow = new Flow(spark, settings)) {
            run(flow);
        }
    }
}
