// Charts as SVG, as wide as there is room. Each has a title for screen readers; the numbers also stand in a table near it.
let isOnPaper = false;

/** A sheet of A4 or Letter has 680 px between its margins: a drawing made wider would be shrunk there, and its words below 8 pt. */
function room(most) {
  return isOnPaper ? Math.min(most, 680) : Math.max(280, Math.min(most, main.clientWidth - 2 * parseFloat(getComputedStyle(main).paddingLeft)));
}

function chart(width, height, title) {
  return d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("role", "img").attr("aria-label", title);
}

function axis(svg, x, y, drawn) {
  return svg.append("g").attr("class", "axis").attr("transform", `translate(${x},${y})`).call(drawn);
}

/** An axis below a drawing; words that would touch those before them are left out. */
function axisBelow(svg, y, drawn) {
  let free = -Infinity;
  axis(svg, 0, y, drawn).selectAll(".tick").each(function () {
    const label = d3.select(this).select("text"), [, middle] = /\(([-\d.]+)/.exec(this.getAttribute("transform")), half = ruler.measureText(label.text()).width / 2;
    if (middle - half < free) label.remove();
    else free = Number(middle) + half + 6;
  });
}

const mostBars = 20;

/** Horizontal bars, stacked, of the first rows. Rows: {name, id}; parts: [[field, color, label]]; after: what stands behind a bar. */
function stackedBars(name, all, parts, title, after) {
  const rows = all.slice(0, mostBars);
  const width = room(980), line = 24, left = Math.min(180, width * 0.36), right = 60, height = rows.length * line + 24;
  const total = row => d3.sum(parts, ([field]) => row[field]);
  const x = d3.scaleLinear([0, d3.max(rows, total) || 1], [left, width - right]).nice();
  const svg = chart(width, height, title);
  axisBelow(svg, rows.length * line, d3.axisBottom(x).ticks(Math.min(5, x.domain()[1])).tickFormat(d3.format("~s")).tickSizeOuter(0));
  rows.forEach((row, i) => {
    let start = 0;
    const link = nameOf.has(row.id) ? svg.append("a").attr("href", "#leader/" + encodeURIComponent(row.id)) : svg.append("g");
    link.append("text").attr("x", left - 8).attr("y", i * line + 16).attr("text-anchor", "end").text(short(row.name, Math.floor(left / 7.8)));
    parts.forEach(([field, color, label]) => {
      svg.append("rect").attr("x", x(start)).attr("y", i * line + 4).attr("height", line - 8).attr("width", x(start + row[field]) - x(start))
        .attr("fill", color).attr("stroke", "var(--paper)").attr("stroke-width", 0.6).append("title").text(`${row.name}, ${label}: ${whole(row[field])}`);
      start += row[field];
    });
    svg.append("text").attr("class", "soft").attr("x", x(start) + 6).attr("y", i * line + 16).text(after(row));
  });
  legend(svg, parts.map(([, color, label]) => [label, color]));
  const many = d3.sum(rows, total);
  return figure(name, svg, times(many, "quotation"), many, rows.map(row => ({ name: row.name, id: row.id, ...Object.fromEntries(parts.map(([field]) => [field, row[field]])), share_of_voice: row.share })), rows.length < all.length ? `The ${rows.length} most quoted of ${whole(all.length)}.` : null);
}

function short(text, most) {
  return text.length > most ? text.slice(0, most - 1) + "…" : text;
}

/** The finest step of time that the data has and whose bars are wide enough to see. */
function stepFor(starts, width) {
  const [first, last] = d3.extent(starts).map(start => new Date(start));
  const known = steppers.slice(steppers.findIndex(([name]) => name === stepOf("series")));
  return known.find(([, stepper]) => stepper.count(first, last) < width / 3) || known[known.length - 1];
}

/** Stacked bars over time, one per step that has any. unit: what one of n is. */
function timeline(rows, parts, title, unit) {
  const width = room(980), height = 190, left = 40, right = 36, bottom = 24;
  if (!rows.length) return empty("Nothing in these days.");
  const [name, next] = stepFor(rows.map(row => row.start), width - left - right);
  const steps = sums(rows, row => next.floor(new Date(row.start)).toISOString().slice(0, 10), parts.map(([field]) => field)).sort((a, b) => d3.ascending(a.id, b.id));
  const first = new Date(steps[0].id), last = next.offset(new Date(steps[steps.length - 1].id), 1);
  const x = d3.scaleUtc([first, last], [left, width - right]);
  const y = d3.scaleLinear([0, d3.max(steps, step => d3.sum(parts, ([field]) => step[field])) || 1], [height - bottom, 8]).nice();
  const svg = chart(width, height, title);
  axis(svg, left, 0, d3.axisLeft(y).ticks(Math.min(4, y.domain()[1]), "~s").tickSizeOuter(0));
  axisBelow(svg, height - bottom, d3.axisBottom(x).ticks(Math.min(Math.floor(width / 120), next.count(first, last))).tickFormat(d3.utcFormat(name === "month" ? "%b %Y" : "%e %b %Y")).tickSizeOuter(0));
  steps.forEach(step => {
    const start = new Date(step.id), wide = Math.max(1, x(next.offset(start, 1)) - x(start) - 1);
    let under = 0;
    parts.forEach(([field, color, label]) => {
      svg.append("rect").attr("x", x(start)).attr("width", wide).attr("y", y(under + step[field])).attr("height", y(under) - y(under + step[field]))
        .attr("fill", color).append("title").text(`${step.id}, ${label}: ${whole(step[field])}`);
      under += step[field];
    });
  });
  if (parts.length > 1) legend(svg, parts.map(([, color, label]) => [label, color]));
  const many = d3.sum(steps, step => d3.sum(parts, ([field]) => step[field]));
  return figure(unit + "s-over-time", svg, times(many, unit), many, steps.map(step => ({ [name]: step.id, ...Object.fromEntries(parts.map(([field]) => [field, step[field]])) })), `One bar per ${name}.`);
}

const kinds = ["direct", "mixed", "indirect"].map(kind => [kind, `var(--${kind})`, kind + " quotations"]);
