package io.rostrum.job;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.AliasIdentifier;
import org.apache.spark.sql.catalyst.analysis.UnresolvedRelation;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.SubqueryAlias;
import org.apache.spark.sql.catalyst.plans.logical.UnresolvedWith;
import scala.Tuple2;
import scala.collection.JavaConverters;
import scala.collection.Seq;
import scala.runtime.AbstractPartialFunction;

/**
 * What a query reads, by the names that it gives them. Views of a session would do the same, but each is a command to plan, and all
 * queries of a session would share their names.
 */
final class QueryInputs extends AbstractPartialFunction<LogicalPlan, LogicalPlan> {

    private final Map<String, LogicalPlan> plans;

    private QueryInputs(Map<String, LogicalPlan> plans) {
        this.plans = plans;
    }

    static QueryInputs of(Map<String, Dataset<Row>> inputs) {
        Map<String, LogicalPlan> plans = new HashMap<>();
        inputs.forEach((name, rows) -> plans.put(name, rows.queryExecution().analyzed()));
        return new QueryInputs(plans);
    }

    /** The query, parsed and no more, with them where their names stood. */
    LogicalPlan in(LogicalPlan query) {
        return query.transformDownWithSubqueries(this);
    }

    @Override
    public boolean isDefinedAt(LogicalPlan part) {
        return part instanceof UnresolvedWith || isInput(part);
    }

    @Override
    public LogicalPlan apply(LogicalPlan part) {
        if (part instanceof UnresolvedWith with) {
            return with.copy(with.child(), in(with.cteRelations()));
        }
        String name = ((UnresolvedRelation) part).tableName();
        return new SubqueryAlias(AliasIdentifier.apply(name), plans.get(name));
    }

    private boolean isInput(LogicalPlan part) {
        return part instanceof UnresolvedRelation relation && plans.containsKey(relation.tableName());
    }

    /** What the query names itself is no child of it, for Spark. */
    private Seq<Tuple2<String, SubqueryAlias>> in(Seq<Tuple2<String, SubqueryAlias>> named) {
        return JavaConverters.asScalaBuffer(JavaConverters.seqAsJavaList(named).stream()
                        .map(each -> new Tuple2<>(each._1(), (SubqueryAlias) in(each._2())))
                        .toList())
                .toSeq();
    }
}
