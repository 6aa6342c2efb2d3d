// Who is for or against whom and what: a matrix, and the evidence for each cell.
function stances() {
  const pairs = stancePairs(), most = 14;
  const wanted = leaderNamed(filters.leader);
  const shown = wanted ? pairs.filter(pair => pair.holder_id === wanted.leader_id || pair.target_id === wanted.leader_id) : pairs;
  const seen = amongBusiest(amongBusiest(shown.filter(isKnown), "target", most), "holder", most), holders = parties(seen, "holder"), targets = parties(seen, "target");
  const evidence = el("div", { "aria-live": "polite" });
  return [
    el("h1", {}, "For and against"),
    el("p", { class: "note" }, "A stance is what the text presents a holder as being for or against, in attributed words or a reported act. One vote per story, near-copies once. Days count by whole months here, all outlets together."),
    legend([["for", "var(--for)"], ["against", "var(--against)"], ["neither more", "var(--neutral)"]]),
    el("p", { class: "note" }, "A filled cell is certain (95 %), an outlined one is not; the number is the votes of the side that has more. Issues here are those of the lexicon; what else they are for or against is below."),
    shown.length ? matrix(seen, holders, targets, pair => evidence.replaceChildren(stanceItem(pair, true))) : empty("No stances in these months."),
    evidence,
    section("All pairs", "Strongest first; a label needs 95 % certainty (Wilson bounds clear of one half).", ...stanceList(shown))];
}

/** Whether both are the same in every article, as "the bill" is not. */
function isKnown(pair) {
  return pair.holder_type !== "unnamed" && (pair.target_type !== "issue" || pair.target_id);
}

/** A holder or target as one key; its name stands last. */
function party(pair, role) {
  return JSON.stringify([pair[role + "_type"], pair[role + "_id"], pair[role + "_name"]]);
}

/** All holders or targets, those with most votes first. */
function parties(pairs, role) {
  return d3.rollups(pairs, rows => d3.sum(rows, row => row.votes), pair => party(pair, role))
    .sort((a, b) => b[1] - a[1] || d3.ascending(a[0], b[0])).map(([key]) => key);
}

function amongBusiest(pairs, role, most) {
  const kept = new Set(parties(pairs, role).slice(0, most));
  return pairs.filter(pair => kept.has(party(pair, role)));
}

function matrix(pairs, holders, targets, open) {
  const size = 34, left = room(980) < 600 ? 120 : 200, top = 130, name = key => short(JSON.parse(key)[2], Math.floor(left / 7.8));
  const svg = chart(left + targets.length * size + 110, top + holders.length * size + 10, "Matrix of holders and targets").attr("role", "group").attr("class", "wide");
  targets.forEach((target, j) => svg.append("text").attr("transform", `translate(${left + j * size + size / 2},${top - 8}) rotate(-40)`).text(name(target)));
  holders.forEach((holder, i) => svg.append("text").attr("x", left - 8).attr("y", top + i * size + size / 2 + 4).attr("text-anchor", "end").text(name(holder)));
  svg.selectAll("rect").data(d3.cross(d3.range(holders.length), d3.range(targets.length))).join("rect").attr("x", ([, j]) => left + j * size).attr("y", ([i]) => top + i * size)
    .attr("width", size - 2).attr("height", size - 2).attr("rx", 3).attr("fill", "none").attr("stroke", "var(--line)");
  pairs.forEach(pair => {
    const x = left + targets.indexOf(party(pair, "target")) * size, y = top + holders.indexOf(party(pair, "holder")) * size;
    drawCell(svg.append("g").attr("transform", `translate(${x},${y})`), pair, size, open);
  });
  return el("figure", {}, svg.node());
}

function drawCell(cell, pair, size, open) {
  cell.attr("class", "cell").attr("tabindex", 0).attr("role", "button").attr("aria-label", sentence(pair)).on("click", () => open(pair))
    .on("keydown", event => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(pair); } });
  cell.append("title").text(sentence(pair));
  cell.append("rect").attr("width", size - 2).attr("height", size - 2).attr("rx", 3).attr("stroke", colorOf(pair))
    .attr("fill", isCertain(pair) ? colorOf(pair) : "var(--paper)").attr("fill-opacity", isCertain(pair) ? 0.35 + 0.65 * Math.abs(pair.net) : 1);
  cell.append("text").attr("x", size / 2 - 1).attr("y", size / 2 + 3).attr("text-anchor", "middle")
    .text(pair.net > 0 ? "+" + pair.for_votes : pair.net < 0 ? "−" + pair.against_votes : "0");
}

function isCertain(pair) {
  return pair.label === "for" || pair.label === "against";
}

function colorOf(pair) {
  return pair.net > 0 ? "var(--for)" : pair.net < 0 ? "var(--against)" : "var(--neutral)";
}

function sentence(pair) {
  return `${pair.holder_name} on ${pair.target_name}: ${pair.for_votes} for, ${pair.against_votes} against, ${pair.neutral_votes} neutral`;
}

function stanceList(pairs) {
  if (!pairs.length) return [empty("No stances in these months.")];
  const list = el("div");
  const more = el("button", { type: "button", class: "more", onclick: () => add(100) }, "Show more");
  let shown = 0;
  function add(number) {
    list.append(...pairs.slice(shown, shown + number).map(pair => stanceItem(pair, false)));
    shown += number;
    more.hidden = shown >= pairs.length;
  }
  add(30);
  return [list, more];
}

function stanceItem(pair, open) {
  const pieces = pair.evidence.filter(([, day]) => (!filters.from || day >= filters.from) && (!filters.to || day <= filters.to)).slice(0, 6);
  return el("details", { open }, el("summary", {}, leaderLink(pair.holder_id, pair.holder_name), " ",
    isCertain(pair) ? el("span", { class: "label " + pair.label }, pair.label) : "on", " ", leaderLink(pair.target_id, pair.target_name), el("span", { class: "note" }, votes(pair))),
    ...pieces.map(([label, day, outlet, words, title, url]) => el("blockquote", {}, el("span", { class: label }, label), " ", words,
      el("footer", {}, `${day}, ${outlet || "outlet unknown"}: `, articleLink(title, url)))),
    pieces.length ? null : empty("The page holds no evidence of these days; scripts/run explain --table stance_pairs prints all of it."));
}

function votes(pair) {
  const sides = [["for", pair.for_votes], ["against", pair.against_votes], ["neutral", pair.neutral_votes]].filter(([, count]) => count).map(([side, count]) => `${whole(count)} ${side}`);
  return sides.join(", ") + ({ mixed: ": mixed", insufficient: ": too few for a label" }[pair.label] || "");
}
