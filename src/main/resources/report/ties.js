// Pairs of leaders in the same stories, counted over the days chosen.
const coarseness = step => steppers.findIndex(([name]) => name === step);

/** The start of the step that a day lies in. */
function startOf(day, step) {
  if (step === "day") return day;
  const key = step + day;
  if (!firsts.has(key)) firsts.set(key, isoDay(steppers[coarseness(step)][1].floor(new Date(day))));
  return firsts.get(key);
}

/** Stories of each leader, and of all articles, on the days chosen by the coarser step of pairs and leaders. */
function storiesRead() {
  const step = coarseness(stepOf("together")) > coarseness(stepOf("series")) ? stepOf("together") : stepOf("series");
  const read = new Map(), isIn = row => {
    if (!read.has(row.start)) read.set(row.start, within({ start: startOf(row.start, step) }, step));
    return read.get(row.start);
  };
  return {
    step, isIn,
    of: d3.rollup(tables.series.filter(isIn), rows => d3.sum(rows, row => row.stories), row => row.leader_id),
    total: d3.sum(tables.articles.filter(row => row.start && isIn(row)), row => row.stories) };
}

/** One object per pair, most stories first. certain: more than chance explains (G² above 10.83: less likely than 0.001). */
function ties() {
  const read = storiesRead();
  return sums(tables.together.filter(read.isIn), row => row.a_id + "\n" + row.b_id, ["n_ab"])
    .map(sum => tie(sum.of.a_id, sum.of.b_id, sum.n_ab, read))
    .sort((a, b) => b.stories - a.stories || b.likelihood - a.likelihood || d3.ascending(a.a + a.b, b.a + b.b));
}

function tie(a, b, stories, read) {
  // Who is mentioned together is told by mentions alone, so a count may not be below that of the pair.
  const ofA = Math.max(read.of.get(a) || 0, stories), ofB = Math.max(read.of.get(b) || 0, stories);
  const total = Math.max(read.total, ofA + ofB - stories), expected = ofA * ofB / total, likelihood = gSquared(stories, ofA, ofB, total);
  return { a, b, stories, ofA, ofB, total, expected, times: stories / expected, likelihood, certain: stories > expected && likelihood > 10.83 };
}

/** The log-likelihood ratio of the 2 × 2 table (Dunning 1993). */
function gSquared(both, ofA, ofB, total) {
  const expected = ofA * ofB / total, cell = (seen, awaited) => seen > 0 && awaited > 0 ? seen * Math.log(seen / awaited) : 0;
  return 2 * (cell(both, expected) + cell(ofA - both, ofA - expected) + cell(ofB - both, ofB - expected) + cell(total - ofA - ofB + both, total - ofA - ofB + expected));
}

function tiesOf(id) {
  return ties().filter(tie => tie.a === id || tie.b === id);
}

function otherOf(tie, id) {
  return tie.a === id ? tie.b : tie.a;
}

/** Why two leaders are, or are not, drawn together. */
function whyTogether(a, b, all, least) {
  const read = storiesRead(), found = all.find(one => one.a === a && one.b === b || one.a === b && one.b === a) || tie(a, b, 0, read);
  const who = `${nameOf.get(a)} (${times(read.of.get(a) || 0, "story", "stories")}) and ${nameOf.get(b)} (${times(read.of.get(b) || 0, "story", "stories")})`;
  const much = `${who} share ${times(found.stories, "story", "stories")} of ${whole(read.total)}; by chance it would be ${two(found.expected || 0)}.`;
  if (!found.stories) return `${who} share no story of these days.` + (tables.together.length ? " Pairs of the fewest stories may be left out of a large report." : "");
  if (found.stories < least) return `${much} They are not drawn, since fewer than ${whole(least)} stories have both.`;
  if (!found.certain) return `${much} That is not clearly more than chance, so their line is dashed.`;
  return `${much} That is clearly more than chance (G² ${two(found.likelihood)}).`;
}
