// Lines of a share by week or month, one point for each, with bands, and hatches where no article was analysed.
const fewInWeek = 10; // below, a point is hollow and has no band: it would be as wide as the figure
const dashes = ["", "7 3", "2 3", "9 3 2 3", "4 2", "12 4"];

/** measure: stories or voice. */
function lines(measure, ids, read) {
  const frame = frameOf(read), points = shares(measure, ids, read, frame.step), width = room(980), height = 240;
  const svg = chart(width, height, `${sharesOf[measure].title} by ${frame.step}`);
  drawLines(svg, measure, ids, points, frame, { width, height, top: topOf(points) });
  return linesFigure(measure, svg, measure, ids, points, frame);
}

const sharesOf = { stories: { title: "Share of stories", one: "story analysed", many: "stories analysed" }, voice: { title: "Share of voice", one: "quotation of all leaders", many: "quotations of all leaders" } };

/** Which steps of time are drawn: weeks, or months where weeks are unknown, too many or too thin, as in half of the parts or more. */
function frameOf(read, parts = [read]) {
  const [from, to] = d3.extent(read, row => row.start).map(start => new Date(start)), weeks = d3.utcMonday.count(from, to), sparse = 2 * parts.filter(isSparse).length >= parts.length;
  const [step, stepper] = steppers[stepOf("series") === "month" || weeks > 300 || sparse ? 2 : 1];
  const first = stepper.floor(from), end = stepper.offset(stepper.floor(to), 1);
  return { step, stepper, first, end, starts: stepper.range(first, end).map(isoDay), form: step === "month" || weeks > 60 ? "%b %Y" : "%e %b", note: `One point per ${step}.` + (step === "month" && sparse ? ` A usual week has fewer than ${fewInWeek} stories${parts.length > 1 ? " of an outlet" : ""}.` : "") };
}

/** How high the share axis must go. */
function topOf(points) {
  return Math.min(1, d3.max(points, point => Math.min(point.high, 2 * point.share + 0.02)) || 1);
}

function linesFigure(name, svg, measure, ids, points, frame) {
  legend(svg, ids.map((id, i) => [nameOf.get(id), `var(--line${i + 1})`, dashes[i]]));
  const all = d3.sum(points.all.values()), { one, many } = sharesOf[measure];
  return figure(name, svg, times(all, one, many), all, points.map(point => ({ ...(point.outlet === undefined ? {} : { outlet: point.outlet }), [frame.step]: point.start, leader: nameOf.get(point.id), leader_id: point.id, share: point.share, low: point.low, high: point.high, n: point.n })), frame.note);
}

/** Lines with their bands into a part of a drawing. size: width, height, top of the share axis. */
function drawLines(part, measure, ids, points, frame, size) {
  const left = 44, right = 32, bottom = 24, { step, stepper, starts } = frame, middle = start => new Date((Number(new Date(start)) + Number(stepper.offset(new Date(start), 1))) / 2);
  const x = d3.scaleUtc([frame.first, frame.end], [left, size.width - right]), y = d3.scaleLinear([0, size.top], [size.height - bottom, 8]).nice().clamp(true);
  hatch(part, starts.filter(start => !points.all.has(start)), x, stepper, size.height - bottom, measure);
  axis(part, left, 0, d3.axisLeft(y).ticks(5, "~%").tickSizeOuter(0));
  axisBelow(part, size.height - bottom, d3.axisBottom(x).ticks(Math.floor(size.width / 120)).tickFormat(d3.utcFormat(frame.form)).tickSizeOuter(0));
  const known = d3.group(points, point => point.id);
  ids.forEach((id, i) => {
    const row = starts.map(start => (known.get(id) || []).find(point => point.start === start) || { start }), color = `var(--line${i + 1})`, isKnown = point => "share" in point;
    part.append("path").attr("fill", color).attr("fill-opacity", Math.min(0.14, 0.3 / ids.length)).attr("d", d3.area(point => x(middle(point.start)), point => y(point.low), point => y(point.high)).defined(point => point.n >= fewInWeek)(row));
    part.append("path").attr("fill", "none").attr("stroke", color).attr("stroke-width", 2).attr("stroke-dasharray", dashes[i]).attr("d", d3.line(point => x(middle(point.start)), point => y(point.share)).defined(isKnown)(row));
    row.filter(isKnown).forEach(point => part.append("circle").attr("cx", x(middle(point.start))).attr("cy", y(point.share)).attr("r", starts.length > 80 ? 1.5 : 3).attr("stroke", color).attr("fill", point.n < fewInWeek ? "var(--paper)" : color)
      .append("title").text(`${nameOf.get(id)}, ${step} of ${point.start}: ${percent(point.share)} (${percent(point.low)} to ${percent(point.high)}), ${whole(point.hits)} of ${whole(point.of)}`));
  });
}

/** Whether a usual week with articles has too few stories for a share of it to say something. */
function isSparse(read) {
  return d3.median(d3.rollups(read, rows => d3.sum(rows, row => row.stories), row => startOf(row.start, "week")), ([, stories]) => stories) < fewInWeek;
}

/** Points {id, start, share, low, high, hits, n}; all: n by start, where there is any. */
function shares(measure, ids, read, step, rows = tables.series.filter(row => chosen(row))) {
  const quotes = row => row.direct + row.mixed + row.indirect, floor = row => startOf(row.start, step);
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

/** Hatches what is between: strokes, since a browser takes minutes to print some hundred patterns. */
function hatch(part, gaps, x, stepper, bottom, measure) {
  const top = 8, apart = 8;
  stretches(gaps, stepper).forEach(([first, last]) => {
    const left = x(new Date(first)), right = x(stepper.offset(new Date(last), 1)), deep = bottom - top;
    const strokes = d3.range(left - deep, right, apart).map(start => [start, Math.max(left, start), Math.min(right, start + deep)])
      .map(([start, from, to]) => `M${from},${bottom - from + start}L${to},${bottom - to + start}`);
    part.append("path").attr("d", strokes.join("")).attr("stroke", "var(--line)");
    part.append("rect").attr("class", "gap").attr("x", left).attr("width", right - left).attr("y", top).attr("height", deep).attr("fill", "transparent")
      .append("title").text((first === last ? first : `${first} to ${last}`) + (measure === "voice" ? ": no leader was quoted" : ": no article was analysed"));
  });
}

/** First and last of the starts that follow each other without a step between. */
function stretches(starts, stepper) {
  const found = [];
  starts.forEach(start => {
    const before = found[found.length - 1];
    if (before && isoDay(stepper.offset(new Date(before[1]), 1)) === start) before[1] = start;
    else found.push([start, start]);
  });
  return found;
}
