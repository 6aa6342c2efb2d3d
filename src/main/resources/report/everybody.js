// Everybody who was quoted, in the registry or not.
function everybody() {
  const named = new Map(tables.speakers.map(speaker => [speaker.place, speaker]));
  const all = sums(tables.spoken.filter(row => chosen(row, "spoken")), row => row.place, ["articles", "direct", "mixed", "indirect", "words"]);
  all.forEach(speaker => {
    Object.assign(speaker, named.get(speaker.id), { quotes: speaker.direct + speaker.mixed + speaker.indirect });
    speaker.title = speaker.printed && speaker.printed !== speaker.name ? short(speaker.printed, 120) : "";
  });
  const rows = all.filter(speaker => !filters.leader || speaker.leader_id === filters.leader).sort((a, b) => b.quotes - a.quotes || a.place - b.place), without = rows.filter(row => row.leader_id === null);
  const held = tables.speakers.length, ofAll = held ? tables.speakers[0].of_all : 0;
  const quotes = d3.sum(rows, row => row.quotes), theirs = d3.sum(without, row => row.quotes);
  return [
    el("h1", {}, "Everybody quoted"),
    el("p", { class: "note" }, "People, organisations and kinds of unnamed sources, of the days and outlets chosen. Who has no id is not in the registry, and counts nowhere else on this page: scripts/run leaders-suggest makes rows of them that the registry takes."),
    tiles([
      counted(rows.length, "speaker named here", "speakers named here"), counted(quotes, "quotation of them", "quotations of them"),
      [whole(without.length), "of them without an id"], [`${whole(theirs)} (${percent(quotes ? theirs / quotes : 0)})`, counted(theirs, "quotation of these", "quotations of these")[1]]]),
    rows.length ? table("speakers", "Everybody quoted, most quoted first" + (held < ofAll ? `: of ${whole(ofAll)} speakers of all days and outlets the ${whole(held)} quoted most.` : "."), [
      { head: "Speaker", value: row => row.name, show: row => row.leader_id === null ? row.name : leaderLink(row.leader_id, row.name) },
      { head: "Printed", value: row => row.title },
      { head: "Id", value: row => row.leader_id ?? "" },
      { head: "Articles", value: row => row.articles, number: true },
      { head: "Quotations", value: row => row.quotes, number: true },
      { head: "Direct", value: row => row.direct, number: true },
      { head: "Mixed", value: row => row.mixed, number: true },
      { head: "Indirect", value: row => row.indirect, number: true },
      { head: "Words", value: row => row.words, number: true }], rows)
      : empty("No quotations in these days.")];
}
