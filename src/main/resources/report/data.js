// The run's tables as lists of objects, and sums over what the filters let through.
const data = JSON.parse(document.getElementById("data").textContent);
const tables = {};
for (const [name, table] of Object.entries(data)) {
  if (table && table.columns) {
    tables[name] = table.rows.map(row => Object.fromEntries(table.columns.map((column, i) => [column, row[i]])));
  }
}
const capacities = new Map(tables.capacities.map(capacity => [capacity.place, capacity]));
tables.series.forEach(row => {
  const { leader_id, standing } = capacities.get(row.capacity);
  Object.assign(row, { leader_id, standing });
});
const nameOf = new Map(tables.leaders.map(leader => [leader.leader_id, leader.name]));
const steppers = [["day", d3.utcDay], ["week", d3.utcMonday], ["month", d3.utcMonth]];
const stepOf = part => data.grains[part].step;
const firsts = new Map(), lasts = new Map(); // of weeks and months, by step and day: asked for every row

function isoDay(date) {
  return date.toISOString().slice(0, 10);
}

/** The last day of the day, week or month that begins on a day. */
function lastDay(start, step) {
  if (step === "day") return start;
  const key = step + start;
  if (!lasts.has(key)) {
    const [, stepper] = steppers.find(([name]) => name === step);
    lasts.set(key, isoDay(d3.utcDay.offset(stepper.offset(new Date(start), 1), -1)));
  }
  return lasts.get(key);
}

const starts = d3.extent(tables.series.concat(tables.articles).map(row => row.start).filter(day => day));
const days = starts[0] ? [starts[0], lastDay(starts[1], stepOf("series"))] : starts;
const outlets = [...new Set(tables.articles.map(row => row.outlet))].sort(d3.ascending);

/** Whether a row may be counted: any day of its day, week or month is within the days chosen. */
function within(row, step) {
  return !isBackwards() && (!filters.from || lastDay(row.start, step) >= filters.from) && (!filters.to || row.start <= filters.to);
}

/** Whether a row of a part that knows days and outlets may be counted. */
function chosen(row, part = "series") {
  return within(row, stepOf(part)) && (filters.outlet === null || row.outlet === filters.outlet) && stands(row);
}

/** Whether a leader's row is of days on which the leader was what is chosen; rows of no leader are let through. */
function stands(row) {
  return !filters.standing || !("standing" in row) || row.standing === "office" || row.standing === filters.standing;
}

/** Sums of the numbers of rows, by a key, with the key's first row as `of`. */
function sums(rows, key, fields) {
  const groups = new Map();
  for (const row of rows) {
    const id = key(row);
    let sum = groups.get(id);
    if (!sum) {
      sum = { id, of: row };
      fields.forEach(field => { sum[field] = 0; });
      groups.set(id, sum);
    }
    fields.forEach(field => { sum[field] += row[field]; });
  }
  return [...groups.values()];
}

const counts = ["articles", "stories", "mentions", "direct", "mixed", "indirect", "words"];

/** One object per leader with counts over what the filters let through, most quoted first. */
function leaderSums() {
  const all = sums(tables.series.filter(row => chosen(row)), row => row.leader_id, counts);
  all.forEach(leader => {
    leader.name = nameOf.get(leader.id);
    leader.quotes = leader.direct + leader.mixed + leader.indirect;
  });
  const words = d3.sum(all, leader => leader.words);
  all.forEach(leader => { leader.share = words ? leader.words / words : 0; });
  return all.sort((a, b) => b.quotes - a.quotes || b.mentions - a.mentions || d3.ascending(a.id, b.id));
}

/** Articles analysed that the filters let through. */
function articlesRead() {
  return tables.articles.filter(row => !row.set_aside && row.start && chosen(row));
}

/** Wilson's 95 % bounds (Wilson 1927) of a share. */
function wilson(hits, n) {
  if (!n) return [0, 1];
  const z = 1.959964, share = hits / n, wide = 1 + z * z / n;
  const middle = (share + z * z / (2 * n)) / wide;
  const half = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / wide;
  return [middle - half, middle + half];
}

/** One object per holder and target with votes over what the filters let through, labelled as table stance_pairs labels. */
function stancePairs() {
  const rows = tables.votes.filter(row => chosen(row, "votes"));
  const pairs = new Map(tables.pairs.map(pair => [pair.place, pair])), evidence = d3.group(tables.evidence, piece => piece.place);
  return sums(rows, row => row.place, ["for_votes", "against_votes", "neutral_votes"]).map(sum => {
    const sided = sum.for_votes + sum.against_votes, [low, high] = wilson(sum.for_votes, sided);
    const label = low > 0.5 ? "for" : high < 0.5 ? "against" : sided < 4 ? "insufficient" : "mixed";
    const votes = sided + sum.neutral_votes;
    return { ...pairs.get(sum.id), ...sum, key: keyOf(pairs.get(sum.id)), votes, net: (sum.for_votes - sum.against_votes) / (votes + 4), label,
      evidence: isBackwards() ? [] : (evidence.get(sum.id) || []).filter(piece => isShown(piece.day, piece.outlet)) };
  }).sort((a, b) => b.votes - a.votes || a.place - b.place);
}

/** A pair as the address names it. */
function keyOf(pair) {
  return `${pair.holder_id || pair.holder_name}|${pair.target_id || pair.target_name}`;
}

/** Whether a sentence of a day and an outlet is among the days and the outlet chosen. */
function isShown(day, outlet) {
  return (!filters.from || day >= filters.from) && (!filters.to || day <= filters.to)
    && (filters.outlet === null || outlet === filters.outlet || filters.outlet === "other outlets" && !outlets.includes(outlet));
}
