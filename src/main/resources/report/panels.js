// Trends by outlet: small figures of the same scale, and two outlets side by side.
const mostPanels = 8;

function outletTrends(ids, read) {
  const sizes = d3.rollups(read, rows => d3.sum(rows, row => row.stories), row => row.outlet).filter(([, stories]) => stories).sort((a, b) => b[1] - a[1] || d3.ascending(a[0], b[0])), all = sizes.map(([outlet]) => outlet);
  if (!data.grains.series.outlets || filters.outlet !== null || all.length < 2) {
    return [section("By outlet", null, empty(!data.grains.series.outlets ? "There are too many rows to tell outlets apart." : filters.outlet !== null ? "One outlet is chosen: choose all above to see them side by side." : "All stories of these days are of one outlet."))];
  }
  const drawn = all.slice(0, mostPanels);
  return [
    section("By outlet", `Share of stories in ${drawn.length < all.length ? `the ${drawn.length} of ${all.length} outlets with most stories` : "each outlet"}; the same leaders, days and scale everywhere.`, panels("outlets", ids, read, drawn, 4, 170)),
    section("Two outlets side by side", null, sideBySide(ids, read, all))];
}

const outletName = outlet => outlet || "outlet unknown";

/** One drawing with a part for each outlet. */
function panels(name, ids, read, some, most, height) {
  const reads = some.map(outlet => read.filter(row => row.outlet === outlet)), frame = frameOf(read, reads), width = room(980), across = Math.max(1, Math.min(most, some.length, Math.floor(width / 240))), wide = width / across;
  const parts = some.map((outlet, i) => shares("stories", ids, reads[i], frame.step, tables.series.filter(row => chosen(row) && row.outlet === outlet)));
  const top = d3.max(parts, topOf), svg = chart(width, Math.ceil(some.length / across) * (height + 24), "Share of stories by outlet");
  parts.forEach((points, i) => {
    const part = svg.append("g").attr("class", "panel").attr("transform", `translate(${(i % across) * wide},${Math.floor(i / across) * (height + 24)})`), n = d3.sum(points.all.values());
    part.append("text").attr("x", 44).attr("y", 13).text(`${short(outletName(some[i]), Math.floor(wide / 9))}, n = ${whole(n)}`);
    drawLines(part.append("g").attr("transform", "translate(0,16)"), "stories", ids, points, frame, { width: wide, height, top });
  });
  const together = parts.flatMap((points, i) => points.map(point => ({ ...point, outlet: outletName(some[i]) })));
  together.all = new Map(parts.map((points, i) => [i, d3.sum(points.all.values())]));
  return linesFigure(name, svg, "stories", ids, together, frame);
}

/** Two outlets to choose, their lines, and every leader's share in both. */
function sideBySide(ids, read, all) {
  const pair = ["first", "second"].map((name, i) => all.find(outlet => outletName(outlet) === remembered(name)) ?? all[i]), view = el("div");
  const choices = ["first", "second"].map((name, i) => el("select", { id: name, "aria-label": `${name} outlet`, onchange: event => { pair[i] = all[event.target.selectedIndex]; remember(name, outletName(pair[i])); draw(); } },
    ...all.map(outlet => el("option", { selected: outlet === pair[i] }, outletName(outlet)))));
  function draw() {
    view.replaceChildren(panels("two-outlets", ids, read, pair, 2, 220), ...overlap(pair, read), shareTable(pair, read));
  }
  draw();
  return el("div", {}, el("p", {}, choices[0], " and ", choices[1]), view);
}

/** A warning where two outlets were mostly read at other times: then they differ by what happened. */
function overlap(pair, read) {
  const [one, other] = pair.map(outlet => new Set(read.filter(row => row.outlet === outlet).map(row => startOf(row.start, "month")))), common = [...one].filter(month => other.has(month)).length;
  return 2 * common < Math.max(one.size, other.size) ? [el("p", { class: "warning" }, `Only ${times(common, "month")} of ${one.size} and ${other.size} ${common === 1 ? "has" : "have"} articles of both: the difference may be one of times, not of outlets.`)] : [];
}

/** Share of stories of each leader in both outlets, and by how much the shares differ: clear when their 95 % bounds (Newcombe 1998) leave out 0. */
function shareTable(pair, read) {
  const totals = pair.map(outlet => d3.sum(read.filter(row => row.outlet === outlet), row => row.stories));
  const stories = pair.map(outlet => d3.rollup(tables.series.filter(row => chosen(row) && row.outlet === outlet), rows => d3.sum(rows, row => row.stories), row => row.leader_id));
  const rows = [...new Set(stories.flatMap(some => [...some.keys()]))].map(id => ({ id, parts: pair.map((outlet, i) => sharePart(Math.min(stories[i].get(id) || 0, totals[i]), totals[i])) })).filter(row => d3.sum(row.parts, part => part.hits));
  rows.forEach(row => { row.differs = newcombe(...row.parts); });
  const column = i => [
    { head: `${outletName(pair[i])}: stories`, value: row => row.parts[i].hits, number: true },
    { head: "share", value: row => row.parts[i].share, show: row => percent(row.parts[i].share), number: true }];
  return table("pair", `Stories with each leader in ${outletName(pair[0])} (${whole(totals[0])} in all) and ${outletName(pair[1])} (${whole(totals[1])}). Difference of shares with 95 % bounds (Newcombe); bold: clear of 0.`, [
    { head: "Leader", value: row => nameOf.get(row.id), show: row => leaderLink(row.id) }, ...column(0), ...column(1),
    { head: "Difference", value: row => row.differs[0], show: row => differenceInWords(row.differs), number: true }],
  rows.sort((a, b) => d3.sum(b.parts, part => part.hits) - d3.sum(a.parts, part => part.hits) || d3.ascending(a.id, b.id)));
}

function sharePart(hits, n) {
  const [low, high] = wilson(hits, n);
  return { hits, share: n ? hits / n : 0, low, high };
}

/** The difference of two shares and its bounds, from the Wilson bounds of each (Newcombe 1998, method 10). */
function newcombe(a, b) {
  const difference = a.share - b.share;
  return [difference, difference - Math.hypot(a.share - a.low, b.high - b.share), difference + Math.hypot(a.high - a.share, b.share - b.low)];
}

function differenceInWords([difference, low, high]) {
  const points = d3.format("+.1f");
  return el(low > 0 || high < 0 ? "b" : "span", {}, `${points(100 * difference)} points (${points(100 * low)} to ${points(100 * high)})`);
}
