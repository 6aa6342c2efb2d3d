package io.rostrum.run;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;

/** Counts Spark's jobs by the stage that a run was in when they began. */
final class StageJobs extends SparkListener {

    private static final String GROUP = "spark.jobGroup.id";

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    @Override
    public void onJobStart(SparkListenerJobStart job) {
        String stage = job.properties() == null ? null : job.properties().getProperty(GROUP);
        if (stage != null) {
            counts.merge(stage, 1, Integer::sum);
        }
    }

    void clear() {
        counts.clear();
    }

    int of(String stage) {
        return counts.getOrDefault(stage, 0);
    }
}
