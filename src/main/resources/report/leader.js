// One leader: over time, by outlet, for and against whom, with whom, and in which words.
function leaderPage(id) {
  const rows = tables.series.filter(row => row.leader_id === id && chosen(row));
  const sum = sums(rows, () => id, counts)[0] || Object.fromEntries(counts.map(count => [count, 0]));
  const all = leaderSums(), own = all.find(leader => leader.id === id), place = all.indexOf(own) + 1;
  const quotes = quotesOf(id), repeated = quotes.filter(quote => quote.outlets > 1), single = quotes.filter(quote => quote.outlets < 2), most = 8;
  return [
    el("h1", {}, nameOf.get(id)),
    el("p", { class: "note" }, id),
    tiles([
      counted(sum.articles, "article"), counted(sum.mentions, "mention"),
      counted(sum.direct + sum.mixed + sum.indirect, "quotation"), counted(sum.words, "word quoted", "words quoted"),
      [own ? percent(own.share) : "0.0%", "share of voice"], [place ? `${place} of ${all.length}` : "none", "place by quotations"]]),
    section("Over time", null, timeline(rows, kinds, "Quotations over time", "quotation")),
    el("div", { class: "columns" }, section("By outlet", null, byOutlet(rows)), section("Mentioned with", "Times expected: 1 is by chance.", mentionedWith(id))),
    section("For and against", "What the texts present this leader as being for or against; one vote per story. A label needs 95 % certainty.",
      ...stanceList(d3.sort(stancePairs().filter(pair => pair.holder_id === id), pair => !isReadable(pair)))),
    section("Who is for or against this leader", null, ...stanceList(stancePairs().filter(pair => pair.target_id === id && pair.target_type === "leader"))),
    section("Most repeated quotations", "In quotation marks, whole or in part, five words or more, printed by two outlets or more; by outlets, then articles. The first article is named. " + firstOf(most, repeated.length), ...quotations(repeated.slice(0, most), "No two outlets print the same quotation of this leader.")),
    section("Other quotations", "Printed by one outlet, those with most articles first, then those whose speaker is surest. Search has more. " + firstOf(most, single.length), ...quotations(single.slice(0, most), "None."))];
}

function byOutlet(rows) {
  const outletRows = sums(rows, row => row.outlet, counts);
  return table("outlets", "Mentions and quotations by outlet.", [
    { head: "Outlet", value: row => row.id || "unknown" },
    { head: "Articles", value: row => row.articles, number: true },
    { head: "Mentions", value: row => row.mentions, number: true },
    { head: "Quotations", value: row => row.direct + row.mixed + row.indirect, number: true }],
  outletRows.sort((a, b) => b.mentions - a.mentions || d3.ascending(a.id, b.id)));
}

function mentionedWith(id) {
  const most = 20, ties = tiesOf(id);
  if (!ties.length) return empty("With nobody in these days.");
  return table("with", `${ties.length > most ? `The ${most} of ${whole(ties.length)} leaders` : "Leaders"} in the same stories, most first, all outlets together.`, [
    { head: "Leader", value: tie => nameOf.get(otherOf(tie, id)), show: tie => leaderLink(otherOf(tie, id)) },
    { head: "Stories", value: tie => tie.stories, number: true },
    { head: "Times expected", value: tie => tie.times, show: tie => two(tie.times), number: true }], ties.slice(0, most));
}

/** The leader's quotations printed on the days and in the outlet chosen, counted over all days and outlets. */
function quotesOf(id) {
  return tables.quotes.filter(quote => quote.leader_id === id && !isBackwards() && quote.prints.some(([day, outlet]) => isShown(day, outlet)));
}

/** The parts in which a quotation was printed, with other words between them. */
function partsOf({ words, gaps }) {
  return [0, ...(gaps || [])].map((start, i, all) => words.slice(i ? start + 1 : 0, all[i + 1])).filter(part => part);
}

/** Each part in quotation marks; not where only some of the words stood in them. */
function inMarks(quote) {
  return partsOf(quote).map(part => quote.mixed ? part : `“${part}”`).join(" … ");
}

/** What stands about a quotation without its quotation marks: the page sets its own. */
function unmarked(quote) {
  return quote.mixed ? quote : { before: (quote.before || "").replace(/["“„‟«『「]\s*$/, ""), after: (quote.after || "").replace(/^\s*["”“»』」]/, "") };
}

/** The other forms in which a quotation is printed; null for none. */
function alsoPrinted(quote) {
  return quote.also && quote.also.length ? el("p", { class: "note" }, "Also printed as: ", quote.also.map((words, i) => inMarks({ words: short(words, 160), gaps: (quote.also_gaps || [])[i], mixed: /["“”„«»]/.test(words) })).join("; ")) : null;
}

function quotations(quotes, none, isNamed) {
  return quotes.length ? quotes.map(quote => el("blockquote", {}, ...inContext(unmarked(quote), inMarks(quote)), el("footer", {}, ...(isNamed ? [leaderLink(quote.leader_id), ", "] : []),
    `${times(quote.outlets, "outlet")}, ${times(quote.articles, "article")}, first ${quote.day}, ${quote.outlet || "outlet unknown"}: `, articleLink(quote.title, quote.url, partsOf(quote)[0])),
    alsoPrinted(quote)))
    : [empty(none)];
}
