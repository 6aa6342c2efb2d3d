// Charts as SVG. Each has a title for screen readers; the numbers also stand in a table near it.
function chart(width, height, title) {
  return d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("role", "img").attr("aria-label", title);
}

function axis(svg, x, y, drawn) {
  svg.append("g").attr("class", "axis").attr("transform", `translate(${x},${y})`).call(drawn);
}

/** Horizontal bars, stacked. Rows: {name, id}; parts: [[field, color, label]]. */
function stackedBars(rows, parts, title, after) {
  const width = 640, line = 24, left = 200, right = 90, height = rows.length * line + 24;
  const total = row => d3.sum(parts, ([field]) => row[field]);
  const x = d3.scaleLinear([0, d3.max(rows, total) || 1], [left, width - right]).nice();
  const svg = chart(width, height, title);
  axis(svg, 0, rows.length * line, d3.axisBottom(x).ticks(5).tickFormat(d3.format("~s")).tickSizeOuter(0));
  rows.forEach((row, i) => {
    let start = 0;
    const link = svg.append("a").attr("href", "#leader/" + encodeURIComponent(row.id));
    link.append("text").attr("x", left - 8).attr("y", i * line + 16).attr("text-anchor", "end").text(short(row.name, 24));
    parts.forEach(([field, color, label]) => {
      svg.append("rect").attr("x", x(start)).attr("y", i * line + 4).attr("height", line - 8).attr("width", x(start + row[field]) - x(start))
        .attr("fill", color).append("title").text(`${row.name}: ${whole(row[field])} ${label}`);
      start += row[field];
    });
    svg.append("text").attr("class", "soft").attr("x", x(start) + 6).attr("y", i * line + 16).text(after(row));
  });
  return el("figure", {}, svg.node());
}

function short(text, most) {
  return text.length > most ? text.slice(0, most - 1) + "…" : text;
}

/** Stacked bars over time, one per step that has any. */
function timeline(rows, parts, title) {
  const width = 980, height = 190, left = 44, bottom = 24;
  const steps = sums(rows, row => row.start, parts.map(([field]) => field)).sort((a, b) => d3.ascending(a.id, b.id));
  if (!steps.length) return empty("Nothing in these days.");
  const next = { day: d3.utcDay, week: d3.utcMonday, month: d3.utcMonth }[data.step];
  const first = new Date(steps[0].id), last = next.offset(new Date(steps[steps.length - 1].id), 1);
  const x = d3.scaleUtc([first, last], [left, width - 8]);
  const y = d3.scaleLinear([0, d3.max(steps, step => d3.sum(parts, ([field]) => step[field])) || 1], [height - bottom, 8]).nice();
  const svg = chart(width, height, title);
  axis(svg, left, 0, d3.axisLeft(y).ticks(4, "~s"));
  axis(svg, 0, height - bottom, d3.axisBottom(x).ticks(Math.min(8, next.count(first, last))).tickFormat(d3.utcFormat(data.step === "month" ? "%b %Y" : "%e %b %Y")).tickSizeOuter(0));
  steps.forEach(step => {
    const start = new Date(step.id), wide = Math.max(1, x(next.offset(start, 1)) - x(start) - 1);
    let under = 0;
    parts.forEach(([field, color, label]) => {
      svg.append("rect").attr("x", x(start)).attr("width", wide).attr("y", y(under + step[field])).attr("height", y(under) - y(under + step[field]))
        .attr("fill", color).append("title").text(`${step.id}: ${whole(step[field])} ${label}`);
      under += step[field];
    });
  });
  return el("figure", {}, svg.node());
}

const kinds = [["direct", "var(--direct)", "direct"], ["mixed", "var(--mixed)", "mixed"], ["indirect", "var(--indirect)", "indirect"]];
const kindLegend = () => legend(kinds.map(([, color, label]) => [label + " quotations", color]));
