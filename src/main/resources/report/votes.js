// The matrix of holders and targets: its cells are votes.

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

function votesMatrix(pairs) {
  const many = d3.sum(pairs, pair => pair.votes), label = key => JSON.parse(key)[2];
  return { title: "Matrix of holders and targets", key: party, label, rows: "holder", columns: "target", draw: drawCell, figure: svg => {
    legend(svg, [["more for", "var(--for)"], ["more against", "var(--against)"], ["neither more", "var(--neutral)"]]);
    return figure("stances", svg, times(many, "vote"), many, pairs.map(pair => (
      { holder: pair.holder_name, holder_id: pair.holder_id, target: pair.target_name, target_id: pair.target_id, for: pair.for_votes, against: pair.against_votes, neutral: pair.neutral_votes, label: pair.label })), `Up to ${mostInMatrix} holders and targets, those of most votes.`);
  } };
}

function drawCell(cell, pair, size) {
  cell.attr("class", isCertain(pair) ? "cell filled" : "cell").attr("aria-label", sentence(pair));
  cell.append("title").text(sentence(pair));
  cell.append("rect").attr("width", size - 2).attr("height", size - 2).attr("rx", 3).attr("stroke", colorOf(pair)).attr("stroke-width", 1.5)
    .attr("fill", isCertain(pair) ? colorOf(pair) : "var(--paper)");
  cell.append("text").attr("x", size / 2 - 1).attr("y", size / 2 + 3).attr("text-anchor", "middle")
    .text(pair.net > 0 ? "+" + pair.for_votes : pair.net < 0 ? "−" + pair.against_votes : "0");
  return cell;
}

function colorOf(pair) {
  return pair.net > 0 ? "var(--for)" : pair.net < 0 ? "var(--against)" : "var(--neutral)";
}

function sentence(pair) {
  return `${pair.holder_name} on ${pair.target_name}: ${pair.for_votes} for, ${pair.against_votes} against, ${pair.neutral_votes} neutral`;
}
