// What is under a figure: where it comes from, how much it rests on, and the figure as SVG, PNG and CSV.
const few = 30;

/**
 * A figure with its source.
 *
 * name: of the files. n: what it rests on, in words; many: the same as a number. rows: its numbers as objects.
 */
function figure(name, svg, n, many, rows, note) {
  const source = `Rostrum, run ${data.run.run_id}; ${isBackwards() ? "no days" : appliedTo(route(), !route().isOfAll).join(", ")}; n = ${n}.`;
  const node = svg.node(), button = (kind, save) => el("button", { type: "button", "aria-label": `${node.getAttribute("aria-label")} as ${kind}`, onclick: save }, kind);
  return el("figure", {}, el("div", { class: "drawing" }, node), el("figcaption", { class: "note" }, note ? note + " " : null, source, many < few ? ` Rests on fewer than ${few}: one story more or less may turn it.` : null,
    el("span", { class: "save" },
      button("SVG", () => download(`rostrum-${name}.svg`, "image/svg+xml", standalone(node, source))),
      button("PNG", () => savePng(`rostrum-${name}.png`, node, source)),
      button("CSV", () => download(`rostrum-${name}.csv`, "text/csv", csv(rows))))));
}

/** Rows as CSV (RFC 4180) with a header; texts that a spreadsheet would run get an apostrophe, as export writes them. */
function csv(rows) {
  const columns = Object.keys(rows[0] || {}), harmless = value => typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? "'" + value : String(value);
  const cell = value => /[",\r\n]/.test(value) ? `"${harmless(value).replaceAll('"', '""')}"` : harmless(value);
  return [columns, ...rows.map(row => columns.map(column => row[column] ?? ""))].map(row => row.map(cell).join(",") + "\r\n").join("");
}

function download(name, type, content) {
  const link = el("a", { href: URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** Says under a drawing what its colours mean, and its dashes where lines have them. Entries: [label, color, dash]. */
function legend(svg, entries) {
  const box = svg.node().viewBox.baseVal, row = 20, swatch = entries.some(([, , dash]) => dash !== undefined) ? 26 : 10;
  let x = 0, y = box.height + 14;
  const group = svg.append("g").attr("class", "legend");
  entries.forEach(([label, color, dash]) => {
    const wide = swatch + ruler.measureText(label).width + 24;
    if (x && x + wide > box.width) { x = 0; y += row; }
    if (dash === undefined) group.append("rect").attr("x", x).attr("y", y - 9).attr("width", swatch).attr("height", 10).attr("fill", color);
    else group.append("line").attr("x1", x).attr("x2", x + swatch).attr("y1", y - 4).attr("y2", y - 4).attr("stroke", color).attr("stroke-width", 2).attr("stroke-dasharray", dash || null);
    group.append("text").attr("x", x + swatch + 6).attr("y", y).text(label);
    x += wide;
  });
  svg.attr("viewBox", `0 0 ${box.width} ${y + 6}`);
}

/** The drawing as a file of its own: its title above, colours as they are seen, and the source below it. */
function standalone(node, source) {
  const copy = node.cloneNode(true), here = [node, ...node.querySelectorAll("*")], there = [copy, ...copy.querySelectorAll("*")];
  const kept = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "font", "text-anchor", "opacity"];
  here.forEach((element, i) => {
    const style = getComputedStyle(element);
    there[i].setAttribute("style", kept.map(name => `${name}:${style.getPropertyValue(name)}`).join(";"));
    there[i].removeAttribute("tabindex");
  });
  const { width, height } = node.viewBox.baseVal, paper = getComputedStyle(document.body), svg = d3.select(copy);
  const line = (y, size, text) => svg.append("text").attr("x", 4).attr("y", y).attr("style", `font:${size} sans-serif;fill:${paper.color}`).text(text);
  svg.attr("xmlns", "http://www.w3.org/2000/svg").attr("viewBox", `0 -28 ${width} ${height + 52}`).attr("width", width).attr("height", height + 52);
  svg.insert("rect", ":first-child").attr("y", -28).attr("width", width).attr("height", height + 52).attr("fill", paper.backgroundColor);
  line(-10, "bold 13px", node.getAttribute("aria-label"));
  line(height + 16, "11px", source);
  return new XMLSerializer().serializeToString(copy);
}

function savePng(name, node, source) {
  const image = new Image(), twice = 2;
  image.onload = () => {
    const canvas = el("canvas", { width: image.width * twice, height: image.height * twice });
    const context = canvas.getContext("2d");
    context.scale(twice, twice);
    context.drawImage(image, 0, 0);
    canvas.toBlob(blob => download(name, "image/png", blob), "image/png");
  };
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(standalone(node, source));
}
