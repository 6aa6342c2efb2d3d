// Who is for or against whom and what: a matrix, and the evidence for each cell.
function stances() {
  const pairs = stancePairs(), most = 14;
  const wanted = leaderNamed(filters.leader);
  const shown = wanted ? pairs.filter(pair => pair.holder_id === wanted.leader_id || pair.target_id === wanted.leader_id) : pairs;
  const holders = busiest(shown, "holder", most), targets = busiest(shown, "target", most);
  const evidence = el("div", { "aria-live": "polite" });
  return [
    el("h1", {}, "For and against"),
    el("p", { class: "note" }, "A stance is what the text presents a holder as being for or against, in attributed words or a reported act. One vote per story, near-copies once. Days count by whole months here, all outlets together."),
    legend([["for", "var(--for)"], ["against", "var(--against)"], ["neither more", "var(--neutral)"]]),
    el("p", { class: "note" }, "A filled cell is certain (95 %), an outlined one is not; the number is the votes of the side that has more."),
    shown.length ? matrix(shown, holders, targets, pair => evidence.replaceChildren(stanceItem(pair, true))) : empty("No stances in these months."),
    evidence,
    section("All pairs", "Strongest first; a label needs 95 % certainty (Wilson bounds clear of one half).", ...stanceList(shown))];
}

function busiest(pairs, role, most) {
  return d3.rollups(pairs, rows => d3.sum(rows, row => row.votes), pair => pair[role + "_name"])
    .sort((a, b) => b[1] - a[1] || d3.ascending(a[0], b[0])).slice(0, most).map(([name]) => name);
}

function matrix(pairs, holders, targets, open) {
  const size = 34, left = 200, top = 130, width = left + targets.length * size + 60, height = top + holders.length * size + 10;
  const svg = chart(width, height, "Matrix of holders and targets").attr("role", "group");
  const cells = new Map(pairs.map(pair => [JSON.stringify([pair.holder_name, pair.target_name]), pair]));
  targets.forEach((target, j) => svg.append("text").attr("transform", `translate(${left + j * size + size / 2},${top - 8}) rotate(-40)`).text(short(target, 24)));
  holders.forEach((holder, i) => {
    svg.append("text").attr("x", left - 8).attr("y", top + i * size + size / 2 + 4).attr("text-anchor", "end").text(short(holder, 24));
    targets.forEach((target, j) => {
      const pair = cells.get(JSON.stringify([holder, target]));
      const cell = svg.append("g").attr("transform", `translate(${left + j * size},${top + i * size})`);
      cell.append("rect").attr("width", size - 2).attr("height", size - 2).attr("rx", 3)
        .attr("fill", pair && isCertain(pair) ? colorOf(pair) : "none").attr("fill-opacity", pair ? 0.35 + 0.65 * Math.abs(pair.net) : 1)
        .attr("stroke", pair ? colorOf(pair) : "var(--line)");
      if (!pair) return;
      cell.append("text").attr("x", size / 2 - 1).attr("y", size / 2 + 3).attr("text-anchor", "middle").text(pair.net > 0 ? "+" + pair.for_votes : pair.net < 0 ? "−" + pair.against_votes : "0");
      cell.attr("class", "cell").attr("tabindex", 0).attr("role", "button").attr("aria-label", sentence(pair))
        .on("click", () => open(pair)).on("keydown", event => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(pair); } })
        .append("title").text(sentence(pair));
    });
  });
  return el("figure", {}, svg.node());
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
  const word = { for: "for", against: "against", mixed: "mixed on", insufficient: "too few votes on" }[pair.label];
  return el("details", { open }, el("summary", {}, leaderLink(pair.holder_id, pair.holder_name), " ", el("span", { class: isCertain(pair) ? pair.label : "neutral" }, word), " ", leaderLink(pair.target_id, pair.target_name),
    ` (${pair.for_votes} for, ${pair.against_votes} against, ${pair.neutral_votes} neutral)`),
    ...pair.evidence.slice(0, 6).map(([label, day, outlet, words, title, url]) => el("blockquote", {}, el("span", { class: label }, label), " ", words,
      el("footer", {}, `${day}, ${outlet || "outlet unknown"}: `, articleLink(title, url)))));
}
