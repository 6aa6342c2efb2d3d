package io.rostrum.command;

import io.rostrum.Flow;
import io.rostrum.job.HandedIn;
import io.rostrum.settings.Settings;
import io.rostrum.table.LazySpark;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;

/** A command that runs part of the {@link Flow}, while no other run writes to the warehouse. */
abstract class FlowCommand extends SparkCommand {

    abstract void run(Flow flow);

    /** Whether it makes a warehouse where there is none; the others refuse. */
    boolean beginsWarehouses() {
        return false;
    }

    /** Whether it reads what a user hands in beside the dumps: mappings, registry, lexicon, pipeline. */
    boolean readsWhatIsHandedIn() {
        return false;
    }

    @Override
    void run(LazySpark spark, Settings settings) {
        if (readsWhatIsHandedIn()) {
            HandedIn.require(spark, settings);
        }
        if (!beginsWarehouses()) {
            Warehouse.existing(spark, settings.warehouse(), settings.catalog(), Tables.WAREHOUSE);
        }
        try (Flow flow = new Flow(spark, settings)) {
            run(flow);
        }
    }
}
