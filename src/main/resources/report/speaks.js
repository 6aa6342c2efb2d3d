// Who speaks of whom: a matrix of leaders, the quotations of a cell beside it, and all pairs below.
function speaks() {
  const leader = filters.leader, pairs = spokenOf().filter(pair => !leader || pair.speaker_id === leader || pair.about_id === leader);
  const seen = ofMost(ofMost(pairs, "speaker_id", mostInMatrix), "about_id", mostInMatrix), speakers = byQuotes(seen, "speaker_id"), about = byQuotes(seen, "about_id");
  const evidence = beside("quotations"), remembers = seen.find(pair => pair.key === remembered("cell"));
  if (remembers) evidence.replaceChildren(...saidOf(remembers));
  return [
    el("h1", {}, "Who speaks of whom"),
    el("p", { class: "note" }, "Leaders whose quotations mention other leaders, by name, role or pronoun; near-copies once. Rows speak, columns are spoken of. To mention is neither praise nor blame: For and against tells that, where the words do."),
    seen.length ? el("div", { class: "beside" }, matrix(speaksMatrix(seen), seen, speakers, about, opener(evidence, saidOf), evidence), evidence)
      : empty("No quotation of these days mentions another leader."),
    pairs.length ? section("All pairs", null, speaksTable(pairs)) : null];
}

/** One object per speaker and leader mentioned, over the days chosen, most quotations first. */
function spokenOf() {
  const step = stepOf("speaks");
  return tables.speaks.filter(pair => nameOf.has(pair.speaker_id) && nameOf.has(pair.about_id)).map(pair => {
    const shown = pair.times.filter(([start]) => within({ start }, step));
    return { ...pair, key: `${pair.speaker_id}|${pair.about_id}`, quotes: d3.sum(shown, time => time[1]), stories: d3.sum(shown, time => time[2]) };
  }).filter(pair => pair.quotes).sort((a, b) => b.quotes - a.quotes || b.stories - a.stories || d3.ascending(a.key, b.key));
}

/** Leaders as speakers or spoken of, those with most quotations first. */
function byQuotes(pairs, role) {
  return d3.rollups(pairs, rows => d3.sum(rows, row => row.quotes), pair => pair[role]).sort((a, b) => b[1] - a[1] || d3.ascending(a[0], b[0])).map(([id]) => id);
}

function ofMost(pairs, role, most) {
  const kept = new Set(byQuotes(pairs, role).slice(0, most));
  return pairs.filter(pair => kept.has(pair[role]));
}

function speaksMatrix(pairs) {
  const many = d3.sum(pairs, pair => pair.quotes), strongest = d3.max(pairs, pair => pair.quotes);
  return { title: "Matrix of who speaks of whom", key: (pair, role) => pair[role], label: id => nameOf.get(id), rows: "speaker_id", columns: "about_id",
    draw: (cell, pair, size) => drawSaid(cell, pair, size, pair.quotes / strongest),
    figure: svg => figure("speaks-of", svg, times(many, "quotation"), many, pairs.map(pair => (
      { speaker: nameOf.get(pair.speaker_id), speaker_id: pair.speaker_id, about: nameOf.get(pair.about_id), about_id: pair.about_id, quotations: pair.quotes, stories: pair.stories })),
    `Rows speak of columns, up to ${mostInMatrix} of each, those of most quotations; the stronger the colour, the more quotations.`) };
}

/** strength: above 0, at most 1. */
function drawSaid(cell, pair, size, strength) {
  cell.attr("class", "cell").attr("aria-label", saidInWords(pair)).append("title").text(saidInWords(pair));
  cell.append("rect").attr("width", size - 2).attr("height", size - 2).attr("rx", 3).attr("stroke", "var(--accent)").attr("fill", "var(--accent)").attr("fill-opacity", 0.05 + 0.25 * strength);
  cell.append("text").attr("x", size / 2 - 1).attr("y", size / 2 + 3).attr("text-anchor", "middle").text(pair.quotes > 999 ? d3.format(".1s")(pair.quotes) : pair.quotes);
  return cell;
}

function saidInWords(pair) {
  return `${nameOf.get(pair.speaker_id)} of ${nameOf.get(pair.about_id)}: ${times(pair.quotes, "quotation")} in ${times(pair.stories, "story", "stories")}`;
}

/** The quotations of a pair that the page holds, and how to ask for all. */
function saidOf(pair) {
  const held = quotesOf(pair.speaker_id).filter(quote => (quote.about || []).includes(pair.about_id)), shown = held.slice(0, 6), command = findCommand(nameOf.get(pair.speaker_id), nameOf.get(pair.about_id), "");
  return [
    el("h2", {}, leaderLink(pair.speaker_id), " of ", leaderLink(pair.about_id)),
    el("p", { class: "note" }, saidInWords(pair) + ". " + `The page holds ${held.length ? whole(held.length) : "none"} of them in quotation marks. ${firstOf(shown.length, held.length)}`),
    ...(held.length ? quotations(shown, "") : []),
    el("p", { class: "note" }, "All of them: ", el("code", {}, command))];
}

function speaksTable(pairs) {
  return table("speaks", "Leaders and whom their quotations mention, most quotations first.", [
    { head: "Speaker", value: pair => nameOf.get(pair.speaker_id), show: pair => leaderLink(pair.speaker_id) },
    { head: "speaks of", value: pair => nameOf.get(pair.about_id), show: pair => leaderLink(pair.about_id) },
    { head: "Quotations", value: pair => pair.quotes, number: true },
    { head: "Stories", value: pair => pair.stories, number: true }], pairs);
}
