// What is under a figure: where it comes from, how much it rests on, and the figure as SVG, PNG and CSV.
const few = 30;

/**
 * A figure with its source.
 *
 * name: of the files. n: what it rests on, in words; many: the same as a number. rows: its numbers as objects.
 */
function figure(name, svg, n, many, rows, note) {
  const source = `Rostrum, run ${data.run.run_id}; ${isBackwards() ? "no days" : `${filters.from || days[0] || "no day"} to ${filters.to || days[1] || "no day"}`}; n = ${n}.`;
  const node = svg.node(), button = (kind, save) => el("button", { type: "button", "aria-label": `${node.getAttribute("aria-label")} as ${kind}`, onclick: save }, kind);
  return el("figure", {}, el("div", { class: "drawing" }, node), el("figcaption", { class: "note" }, note ? note + " " : null, source, many < few ? ` Rests on fewer than ${few}: one story more or less may turn it.` : null,
    el("span", { class: "save" },
      button("SVG", () => download(`rostrum-${name}.svg`, "image/svg+xml", standalone(node, source))),
      button("PNG", () => savePng(`rostrum-${name}.png`, node, source)),
      button("CSV", () => download(`rostrum-${name}.csv`, "text/csv", csv(rows))))));
}

/** Rows as CSV (RFC 4180) with a header. */
function csv(rows) {
  const columns = Object.keys(rows[0] || {}), cell = value => /[",\r\n]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
  return [columns, ...rows.map(row => columns.map(column => row[column] ?? ""))].map(row => row.map(cell).join(",") + "\r\n").join("");
}

function download(name, type, content) {
  const link = el("a", { href: URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** The drawing as a file of its own: colours as they are seen, and the source below it. */
function standalone(node, source) {
  const copy = node.cloneNode(true), here = [node, ...node.querySelectorAll("*")], there = [copy, ...copy.querySelectorAll("*")];
  const kept = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "font", "text-anchor", "opacity"];
  here.forEach((element, i) => {
    const style = getComputedStyle(element);
    there[i].setAttribute("style", kept.map(name => `${name}:${style.getPropertyValue(name)}`).join(";"));
    there[i].removeAttribute("tabindex");
  });
  const { width, height } = node.viewBox.baseVal, paper = getComputedStyle(document.body), svg = d3.select(copy);
  svg.attr("xmlns", "http://www.w3.org/2000/svg").attr("viewBox", `0 0 ${width} ${height + 24}`).attr("width", width).attr("height", height + 24);
  svg.insert("rect", ":first-child").attr("width", width).attr("height", height + 24).attr("fill", paper.backgroundColor);
  svg.append("text").attr("x", 4).attr("y", height + 16).attr("style", `font:11px sans-serif;fill:${paper.color}`).text(source);
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
