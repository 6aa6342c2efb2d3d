// A matrix of who and whom. One cell is reached by Tab, the others from it by arrow keys.
const mostInMatrix = 14;

/**
 * as: what the cells are of: {title, key: (pair, role) => key, label: key => name, rows, columns (roles), draw: (cell, pair, size), figure: svg => figure}.
 * rows, columns: keys in their order. open: what a cell opens, beside it in evidence.
 */
function matrix(as, pairs, rows, columns, open, evidence) {
  const size = 34, left = room(980) < 600 ? 120 : 180, top = 130, name = key => short(as.label(key), Math.floor(left / 7.8));
  const svg = chart(left + columns.length * size + 90, top + rows.length * size + 10, as.title).attr("role", "group").attr("class", "wide");
  columns.forEach((column, j) => svg.append("text").attr("transform", `translate(${left + j * size + size / 2},${top - 8}) rotate(-40)`).text(name(column)));
  rows.forEach((row, i) => svg.append("text").attr("x", left - 8).attr("y", top + i * size + size / 2 + 4).attr("text-anchor", "end").text(name(row)));
  svg.selectAll("rect").data(d3.cross(d3.range(rows.length), d3.range(columns.length))).join("rect").attr("x", ([, j]) => left + j * size).attr("y", ([i]) => top + i * size)
    .attr("width", size - 2).attr("height", size - 2).attr("rx", 3).attr("fill", "none").attr("stroke", "var(--line)");
  const cells = pairs.map(pair => ({ pair, row: rows.indexOf(as.key(pair, as.rows)), column: columns.indexOf(as.key(pair, as.columns)) }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  cells.forEach(cell => {
    cell.drawn = as.draw(svg.append("g").attr("transform", `translate(${left + cell.column * size},${top + cell.row * size})`).attr("role", "button"), cell.pair, size);
    cell.drawn.on("click", () => { reach(cells, cell); open(cell.pair); }).on("keydown", event => pressed(event, cells, cell, open));
  });
  reach(cells, cells.find(cell => cell.pair.key === remembered("cell")) || cells[0]);
  evidence.addEventListener("keydown", event => { if (event.key === "Escape") cells.find(cell => cell.drawn.attr("tabindex") === "0").drawn.node().focus(); });
  return as.figure(svg);
}

/** Where the evidence of a cell stands. */
function beside(hint) {
  return el("aside", { class: "evidence", "aria-live": "polite", "aria-label": "Evidence", tabindex: -1 },
    empty(`Choose a cell to read its ${hint} here: with a click, or with arrow keys and Enter. Escape goes back to the cell.`));
}

/** What opens a cell beside the matrix, and says in the address that it is open. */
function opener(evidence, item) {
  return pair => {
    remember("cell", pair.key);
    evidence.replaceChildren(...item(pair));
    evidence.focus({ preventScroll: main.clientWidth > 800 });
  };
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
