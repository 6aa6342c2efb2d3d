// Lines of a share by week or month, with bands, and hatches where no article was analysed.
const fewInWeek = 10; // below, a point is hollow and has no band: it would be as wide as the figure
const dashes = ["", "7 3", "2 3", "9 3 2 3", "4 2", "12 4"];

/** measure: stories or voice. One point per week, per month where weeks are unknown, too many or too thin. */
function lines(measure, ids, read) {
  const width = room(980), height = 240, left = 44, right = 14, bottom = 24;
  const extent = d3.extent(read, row => row.start), weeks = d3.utcMonday.count(new Date(extent[0]), new Date(extent[1]));
  const [step, stepper] = steppers[stepOf("series") === "month" || weeks > 300 || isSparse(read) ? 2 : 1];
  const points = shares(measure, ids, read, step), first = stepper.floor(new Date(extent[0])), end = stepper.offset(stepper.floor(new Date(extent[1])), 1);
  const starts = stepper.range(first, end).map(isoDay), middle = start => new Date((Number(new Date(start)) + Number(stepper.offset(new Date(start), 1))) / 2);
  const x = d3.scaleUtc([first, end], [left, width - right]);
  const y = d3.scaleLinear([0, Math.min(1, d3.max(points, point => Math.min(point.high, 2 * point.share + 0.02)) || 1)], [height - bottom, 8]).nice().clamp(true);
  const title = measure === "stories" ? "Share of stories" : "Share of voice", svg = chart(width, height, `${title} by ${step}`);
  hatch(svg, starts.filter(start => !points.all.has(start)), x, stepper, height - bottom, measure);
  axis(svg, left, 0, d3.axisLeft(y).ticks(5, "~%").tickSizeOuter(0));
  axis(svg, 0, height - bottom, d3.axisBottom(x).ticks(Math.floor(width / 120)).tickFormat(d3.utcFormat(step === "month" || weeks > 60 ? "%b %Y" : "%e %b")).tickSizeOuter(0));
  const known = d3.group(points, point => point.id);
  ids.forEach((id, i) => {
    const row = starts.map(start => (known.get(id) || []).find(point => point.start === start) || { start }), color = `var(--line${i + 1})`, isKnown = point => "share" in point;
    svg.append("path").attr("fill", color).attr("fill-opacity", 0.12).attr("d", d3.area(point => x(middle(point.start)), point => y(point.low), point => y(point.high)).defined(point => point.n >= fewInWeek)(row));
    svg.append("path").attr("fill", "none").attr("stroke", color).attr("stroke-width", 2).attr("stroke-dasharray", dashes[i]).attr("d", d3.line(point => x(middle(point.start)), point => y(point.share)).defined(isKnown)(row));
    row.filter(isKnown).forEach(point => svg.append("circle").attr("cx", x(middle(point.start))).attr("cy", y(point.share)).attr("r", starts.length > 80 ? 1.5 : 3).attr("stroke", color).attr("fill", point.n < fewInWeek ? "var(--paper)" : color)
      .append("title").text(`${nameOf.get(id)}, ${step} of ${point.start}: ${percent(point.share)} (${percent(point.low)} to ${percent(point.high)}), ${whole(point.hits)} of ${whole(point.of)}`));
  });
  const all = d3.sum(points.all.values());
  return figure(measure, svg, times(all, measure === "stories" ? "story" : "quotation", measure === "stories" ? "stories" : "quotations"), all,
    points.map(point => ({ [step]: point.start, leader: nameOf.get(point.id), leader_id: point.id, share: point.share, low: point.low, high: point.high, n: point.n })), `One point per ${step}.` + (step === "month" && isSparse(read) ? ` A usual week has fewer than ${fewInWeek} stories.` : ""));
}

/** Whether a usual week with articles has too few stories for a share of it to say something. */
function isSparse(read) {
  return d3.median(d3.rollups(read, rows => d3.sum(rows, row => row.stories), row => startOf(row.start, "week")), ([, stories]) => stories) < fewInWeek;
}

/** Points {id, start, share, low, high, hits, n}; all: n by start, where there is any. */
function shares(measure, ids, read, step) {
  const quotes = row => row.direct + row.mixed + row.indirect, floor = row => startOf(row.start, step), rows = tables.series.filter(row => chosen(row));
  const total = (some, value) => new Map(d3.rollups(some, group => d3.sum(group, value), floor).filter(([, n]) => n));
  const all = measure === "stories" ? total(read, row => row.stories) : total(rows, quotes), words = total(rows, row => row.words);
  const points = ids.flatMap(id => {
    const own = d3.group(rows.filter(row => row.leader_id === id), floor);
    return [...all].map(([start, n]) => {
      const mine = own.get(start) || [], hits = measure === "stories" ? d3.sum(mine, row => row.stories) : d3.sum(mine, row => row.words);
      const of = measure === "stories" ? n : words.get(start) || 0, share = of ? Math.min(1, hits / of) : 0, [low, high] = wilson(share * n, n);
      return { id, start, share, low, high, hits, of, n };
    });
  });
  points.all = all;
  return points;
}

function hatch(svg, gaps, x, stepper, height, name) {
  const pattern = svg.append("defs").append("pattern").attr("id", "hatch-" + name).attr("width", 6).attr("height", 6).attr("patternUnits", "userSpaceOnUse").attr("patternTransform", "rotate(45)");
  pattern.append("rect").attr("width", 2).attr("height", 6).attr("fill", "var(--line)");
  gaps.forEach(start => svg.append("rect").attr("class", "gap").attr("x", x(new Date(start))).attr("width", x(stepper.offset(new Date(start), 1)) - x(new Date(start))).attr("y", 8).attr("height", height - 8)
    .attr("fill", `url(#hatch-${name})`).append("title").text(name === "voice" ? `${start}: no leader was quoted` : `${start}: no article was analysed`));
}
