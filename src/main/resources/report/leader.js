// One leader: over time, by outlet, for and against whom, with whom, and in which words.
function leaderPage(id) {
  const rows = tables.series.filter(row => row.leader_id === id && chosen(row));
  const sum = sums(rows, () => id, counts)[0] || Object.fromEntries(counts.map(count => [count, 0]));
  const all = leaderSums(), own = all.find(leader => leader.id === id), place = all.indexOf(own) + 1;
  const quotes = tables.quotes.filter(quote => quote.leader_id === id);
  const repeated = quotes.filter(quote => quote.outlets > 1).slice(0, 8), single = quotes.filter(quote => quote.outlets < 2).slice(0, 8);
  return [
    el("h1", {}, nameOf.get(id)),
    el("p", { class: "note" }, id),
    tiles([
      [whole(sum.articles), "articles"], [whole(sum.mentions), "mentions"],
      [whole(sum.direct + sum.mixed + sum.indirect), "quotations"], [whole(sum.words), "words quoted"],
      [own ? percent(own.share) : "0.0%", "share of voice"], [place ? `${place} of ${all.length}` : "none", "place by quotations"]]),
    section("Over time", null, kindLegend(), timeline(rows, kinds, "Quotations over time")),
    el("div", { class: "columns" }, section("By outlet", null, byOutlet(rows)), section("Mentioned with", "In the same stories. Times expected: by chance 1, over those of the months chosen that have them together.", mentionedWith(id))),
    section("For and against", "What the texts present this leader as being for or against; one vote per story. A label needs 95 % certainty.",
      ...stanceList(stancePairs().filter(pair => pair.holder_id === id))),
    section("Who is for or against this leader", null, ...stanceList(stancePairs().filter(pair => pair.target_id === id && pair.target_type === "leader"))),
    section("Most repeated quotations", "In quotation marks, five words or more, printed by two outlets or more; by outlets, then articles. The first article is named.", ...quotations(repeated, "No two outlets print the same quotation of this leader.")),
    section("Other quotations", "Printed by one outlet, those with most articles first, then those whose speaker is surest.", ...quotations(single, "None."))];
}

function byOutlet(rows) {
  const outletRows = sums(rows, row => row.outlet, counts);
  return table([
    { head: "Outlet", value: row => row.id || "unknown" },
    { head: "Articles", value: row => row.articles, number: true },
    { head: "Mentions", value: row => row.mentions, number: true },
    { head: "Quotations", value: row => row.direct + row.mixed + row.indirect, number: true }],
  outletRows.sort((a, b) => b.mentions - a.mentions || d3.ascending(a.id, b.id)), "");
}

function mentionedWith(id) {
  const rows = tables.coMentions.filter(row => touches(row) && (row.a_id === id || row.b_id === id));
  const pairs = sums(rows, row => row.a_id === id ? row.b_id : row.a_id, ["n_ab", "n_a", "n_b", "n_total"]);
  if (!pairs.length) return empty("With nobody in these months.");
  return table([
    { head: "Leader", value: pair => nameOf.get(pair.id), show: pair => leaderLink(pair.id) },
    { head: "Stories", value: pair => pair.n_ab, number: true },
    { head: "Times expected", value: pair => pair.n_ab * pair.n_total / (pair.n_a * pair.n_b), show: pair => two(pair.n_ab * pair.n_total / (pair.n_a * pair.n_b)), number: true }],
  pairs.sort((a, b) => b.n_ab - a.n_ab || d3.ascending(a.id, b.id)).slice(0, 20), "");
}

function quotations(quotes, none) {
  return quotes.length ? quotes.map(quote => el("blockquote", {}, "“" + quote.words + "”", el("footer", {},
    `${times(quote.outlets, "outlet")}, ${times(quote.articles, "article")}, first ${quote.day}, ${quote.outlet || "outlet unknown"}: `, articleLink(quote.title, quote.url))))
    : [empty(none)];
}
