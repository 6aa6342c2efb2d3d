package io.rostrum.run;

import org.apache.spark.sql.catalyst.planning.ExtractEquiJoinKeys;
import org.apache.spark.sql.catalyst.plans.logical.HintInfo;
import org.apache.spark.sql.catalyst.plans.logical.Join;
import org.apache.spark.sql.catalyst.plans.logical.JoinHint;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.SHUFFLE_HASH$;
import org.apache.spark.sql.catalyst.rules.Rule;
import scala.Option;
import scala.runtime.AbstractPartialFunction;

/**
 * Has Spark join by hash within a task. It would send the smaller side to every task, which is a job for each join: where all rows are
 * in one partition, the task has both sides.
 */
final class HashJoins extends Rule<LogicalPlan> {

    private static final Option<HintInfo> HASH = Option.apply(new HintInfo(Option.apply(SHUFFLE_HASH$.MODULE$)));
    private static final JoinHint HINT = new JoinHint(HASH, HASH);

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        return plan.transformDown(new ByKeys());
    }

    /** Joins that compare columns; others can't be done by hash. */
    private static final class ByKeys extends AbstractPartialFunction<LogicalPlan, LogicalPlan> {

        @Override
        public boolean isDefinedAt(LogicalPlan part) {
            return part instanceof Join join
                    && !join.hint().equals(HINT)
                    && ExtractEquiJoinKeys.unapply(join).isDefined();
        }

        @Override
        public LogicalPlan apply(LogicalPlan part) {
            Join join = (Join) part;
            return join.copy(join.left(), join.right(), join.joinType(), join.condition(), HINT);
        }
    }
}
