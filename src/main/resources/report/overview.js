// Who was quoted, how often, and what share of all quoted words was theirs.
function overview() {
  const leaders = leaderSums(), quoted = leaders.filter(leader => leader.quotes);
  const read = articlesRead();
  return [
    el("h1", {}, "Who spoke"),
    tiles([
      counted(d3.sum(read, row => row.articles), "article analysed", "articles analysed"),
      counted(leaders.length, "leader mentioned", "leaders mentioned"),
      counted(d3.sum(leaders, leader => leader.quotes), "quotation of leaders", "quotations of leaders"),
      counted(d3.sum(leaders, leader => leader.words), "word quoted from them", "words quoted from them")]),
    section("Leaders by quotations", "Quotations in the days and outlets chosen; behind each bar the share of voice: of all words quoted from the leaders chosen, the share that is theirs. Leaders are all of the registry, dead and out of office too, unless only those in office that day are chosen above.",
      quoted.length ? stackedBars("quotations", quoted, kinds, "Leaders by number of quotations", leader => percent(leader.share)) : empty("No quotations in these days.")),
    section("Over time", "Quotations of all leaders.", timeline(tables.series.filter(row => chosen(row)), kinds, "Quotations over time", "quotation")),
    section("All leaders", null, table("leaders", "Every leader mentioned or quoted. Counts add up over days and outlets.", [
      { head: "Leader", value: leader => leader.name, show: leader => leaderLink(leader.id) },
      { head: "Articles", value: leader => leader.articles, number: true },
      { head: "Mentions", value: leader => leader.mentions, number: true },
      { head: "Direct", value: leader => leader.direct, number: true },
      { head: "Mixed", value: leader => leader.mixed, number: true },
      { head: "Indirect", value: leader => leader.indirect, number: true },
      { head: "Words", value: leader => leader.words, number: true },
      { head: "Share of voice", value: leader => leader.share, show: leader => percent(leader.share), number: true }],
    leaders))];
}
