// Weeks in which a leader was clearly more or less in the news than the week before, and bursts.
function trends() {
  const wanted = leaderNamed(filters.leader);
  const rows = tables.trends.filter(row => within(row) && (!wanted || row.leader_id === wanted.leader_id));
  return [
    el("h1", {}, "Trends and bursts"),
    el("p", { class: "note" }, "Change: the share of the week's stories against the week before, with 95 % bounds clear of 1. Burst: the week's share against the median of the 28 weeks before, in robust standard deviations; above 3 is a burst."),
    rows.length ? table([
      { head: "Week of", value: row => row.start },
      { head: "Leader", value: row => nameOf.get(row.leader_id), show: row => leaderLink(row.leader_id) },
      { head: "Stories", value: row => row.stories, number: true },
      { head: "Week before", value: row => row.stories_before ?? -1, show: row => row.stories_before ?? "", number: true },
      { head: "Change", value: row => row.change ?? 0, show: row => row.change === null ? "" : `${two(row.change)} × (${two(row.change_low)} to ${two(row.change_high)})`, number: true },
      { head: "Burst", value: row => row.burst_score ?? -99, show: row => row.burst_score === null ? "" : two(row.burst_score), number: true }], rows, "")
      : empty("No clear change and no burst in these days."),
    section("What came in", "Articles analysed.", timeline(tables.articles.filter(row => row.start && !row.set_aside && chosen(row)), [["articles", "var(--direct)", "articles"]], "Articles over time"))];
}
