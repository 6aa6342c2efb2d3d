package io.rostrum.table;

import java.time.LocalDate;

@Doc("One row per period and leader with a significant edge in the network of co-mentions. Edges are pairs in at least"
        + " two stories and in more than expected, significant by G² at a false discovery rate of 0.05.")
public record LeaderNetworkRow(
        @Doc("day, week (from Monday) or month") String period,
        @Doc("first day of the period, UTC") LocalDate periodStart,
        @Doc("registry id of the leader") String leaderId,
        @Doc("name of the leader in the registry") String leaderName,
        @Doc("significant edges of the leader, count, 1 or more") int degree,
        @Doc("stories of these edges, count: the sum of n_ab") long strength,
        @Doc("PageRank over edges weighted by stories, damping 0.85 (Brin and Page 1998), (0, 1]; 1 in sum per period")
                double pageRank,
        @Doc("share of the shortest paths between other leaders that pass through (Freeman 1977), edges of length one,"
                        + " 0 to 1")
                double betweenness,
        @Doc("smallest leader id of the community, found by greedy modularity (Clauset, Newman and Moore 2004)")
                String community) {}
