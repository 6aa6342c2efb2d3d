// The matrix of holders and targets. One cell is reached by Tab, the others from it by arrow keys.

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

function matrix(pairs, holders, targets, open, evidence) {
  const size = 34, left = room(980) < 600 ? 120 : 180, top = 130, name = key => short(JSON.parse(key)[2], Math.floor(left / 7.8));
  const svg = chart(left + targets.length * size + 90, top + holders.length * size + 10, "Matrix of holders and targets").attr("role", "group").attr("class", "wide");
  targets.forEach((target, j) => svg.append("text").attr("transform", `translate(${left + j * size + size / 2},${top - 8}) rotate(-40)`).text(name(target)));
  holders.forEach((holder, i) => svg.append("text").attr("x", left - 8).attr("y", top + i * size + size / 2 + 4).attr("text-anchor", "end").text(name(holder)));
  svg.selectAll("rect").data(d3.cross(d3.range(holders.length), d3.range(targets.length))).join("rect").attr("x", ([, j]) => left + j * size).attr("y", ([i]) => top + i * size)
    .attr("width", size - 2).attr("height", size - 2).attr("rx", 3).attr("fill", "none").attr("stroke", "var(--line)");
  const cells = pairs.map(pair => ({ pair, row: holders.indexOf(party(pair, "holder")), column: targets.indexOf(party(pair, "target")) }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  cells.forEach(cell => {
    cell.drawn = drawCell(svg.append("g").attr("transform", `translate(${left + cell.column * size},${top + cell.row * size})`), cell.pair, size);
    cell.drawn.on("click", () => { reach(cells, cell); open(cell.pair); }).on("keydown", event => pressed(event, cells, cell, open));
  });
  reach(cells, cells.find(cell => cell.pair.key === remembered("cell")) || cells[0]);
  evidence.addEventListener("keydown", event => { if (event.key === "Escape") cells.find(cell => cell.drawn.attr("tabindex") === "0").drawn.node().focus(); });
  return figure("stances", svg, times(d3.sum(pairs, pair => pair.votes), "vote"), d3.sum(pairs, pair => pair.votes), pairs.map(pair => (
    { holder: pair.holder_name, holder_id: pair.holder_id, target: pair.target_name, target_id: pair.target_id, for: pair.for_votes, against: pair.against_votes, neutral: pair.neutral_votes, label: pair.label })));
}

/** Makes one cell the one that Tab reaches. */
function reach(cells, wanted) {
  cells.forEach(cell => cell.drawn.attr("tabindex", cell === wanted ? 0 : -1));
}

function pressed(event, cells, cell, open) {
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    open(cell.pair);
    return;
  }
  const next = nextCell(event.key, cells, cell);
  if (next) {
    event.preventDefault();
    reach(cells, next);
    next.drawn.node().focus();
  }
}

/** To the sides in order of reading, so that every cell is reached; up and down in the column, else in the nearest one. */
function nextCell(key, cells, cell) {
  const side = { ArrowRight: 1, ArrowLeft: -1 }[key], height = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (side) return cells[cells.indexOf(cell) + side];
  if (key === "Home" || key === "End") return cells[key === "Home" ? 0 : cells.length - 1];
  if (!height) return undefined;
  const beyond = cells.filter(other => (other.row - cell.row) * height > 0), away = other => Math.abs(other.column - cell.column);
  return d3.least(beyond, (a, b) => away(a) - away(b) || Math.abs(a.row - cell.row) - Math.abs(b.row - cell.row));
}

function drawCell(cell, pair, size) {
  cell.attr("class", isCertain(pair) ? "cell filled" : "cell").attr("role", "button").attr("aria-label", sentence(pair));
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
