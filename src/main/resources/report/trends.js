// Shares by week of up to six leaders as lines, and the weeks in which something was clearly otherwise.
const mostLines = 6;

function trends() {
  const rows = tables.trends.filter(row => within(row, "week") && (!filters.leader || row.leader_id === filters.leader));
  const shown = leadersDrawn(), read = articlesRead();
  return [
    el("h1", {}, "Trends"),
    el("p", { class: "note" }, "Up to six leaders by share. Bands are 95 % bounds (Wilson): of stories; of voice as if each quotation were one draw, since words of one quotation go together. Hollow, without a band: fewer than ten. Hatched: none at all. A share is known to ± 10 points from some 100 stories, to ± 5 from some 400."),
    chooser(shown),
    read.length && shown.length ? section("Share of stories", "Of all stories analysed, the share that mentions or quotes the leader.", lines("stories", shown, read)) : null,
    read.length && shown.length ? section("Share of voice", "Of all words quoted from leaders, the share that is the leader's.", lines("voice", shown, read)) : empty(read.length ? "No leader has a story in these days and outlets." : "No article of these days and outlets was analysed."),
    ...(read.length && shown.length ? outletTrends(shown, read) : []),
    section("Clear changes and bursts", (filters.outlet !== null || filters.standing ? "All outlets together, in office or not. " : "") + "A change takes five stories of the leader in both weeks together; a burst five in the week, and seven weeks with articles before it.", rows.length ? table("trends", "Change: the share of the week's stories against the week before, with 95 % bounds clear of 1. Burst: the week's share against the median of the 28 weeks before, in robust standard deviations; above 3 is a burst.", [
      { head: "Leader", value: row => nameOf.get(row.leader_id), show: row => leaderLink(row.leader_id) },
      { head: "Week of", value: row => row.start },
      { head: "Stories", value: row => row.stories, number: true },
      { head: "Week before", value: row => row.stories_before ?? -1, show: row => row.stories_before ?? "", number: true },
      { head: "Change", value: row => row.change ?? 0, show: row => row.change === null ? "" : `${two(row.change)} × (${two(row.change_low)} to ${two(row.change_high)})`, number: true },
      { head: "Burst", value: row => row.burst_score ?? -99, show: row => row.burst_score === null ? "" : two(row.burst_score), number: true }], rows)
      : empty("No clear change and no burst in these days.")),
    section("What came in", "Articles analysed.", timeline(read, [["articles", "var(--direct)", "articles"]], "Articles over time", "article"))];
}

/** The leaders whose lines are drawn: those that the address names, else those of most stories. */
function leadersDrawn() {
  const named = remembered("lines").split(",").filter(id => nameOf.has(id)).slice(0, mostLines);
  if (named.length) return named;
  const most = d3.sort(leaderSums(), leader => -leader.stories).filter(leader => leader.stories).map(leader => leader.id);
  return [...new Set((filters.leader ? [filters.leader] : []).concat(most))].slice(0, filters.leader ? 4 : mostLines);
}

/** Buttons that take a line away, and a field that adds one. */
function chooser(shown) {
  const set = ids => { remember("lines", ids.join(",")); show(); };
  const add = el("input", { list: "leader-names", placeholder: shown.length < mostLines ? "add a leader" : "six are drawn", disabled: shown.length >= mostLines, "aria-label": "Add a leader", oninput: () => {
    const leader = tables.leaders.find(one => one.name === add.value);
    if (leader && !shown.includes(leader.leader_id)) set([...shown, leader.leader_id]);
  } });
  return el("p", { class: "chips" }, ...shown.map((id, i) => el("button", { type: "button", "aria-label": "Take away " + nameOf.get(id), onclick: () => set(shown.filter(one => one !== id)) },
    el("i", { style: `background:var(--line${i + 1})` }), nameOf.get(id), " ×")), add);
}
