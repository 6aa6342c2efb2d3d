// The run's tables as lists of objects, and sums over what the filters let through.
const data = JSON.parse(document.getElementById("data").textContent);
const tables = {};
for (const [name, table] of Object.entries(data)) {
  if (table && table.columns) {
    tables[name] = table.rows.map(row => Object.fromEntries(table.columns.map((column, i) => [column, row[i]])));
  }
}
const nameOf = new Map(tables.leaders.map(leader => [leader.leader_id, leader.name]));
const days = d3.extent(tables.series.concat(tables.articles).map(row => row.start).filter(day => day));
const outlets = [...new Set(tables.articles.map(row => row.outlet))].sort(d3.ascending);
const filters = { from: "", to: "", outlet: null, leader: "", standing: "" };
const standings = { office: "in office that day", running: "in office or running that day" };

/** Whether a day's row may be counted: its step of time begins within the days chosen. */
function within(row) {
  return (!filters.from || row.start >= filters.from) && (!filters.to || row.start <= filters.to);
}

/** Whether a month's row may be counted: any of its days is within the days chosen. */
function touches(row) {
  const month = row.start.slice(0, 7);
  return (!filters.from || month >= filters.from.slice(0, 7)) && (!filters.to || month <= filters.to.slice(0, 7));
}

function chosen(row) {
  return within(row) && (filters.outlet === null || row.outlet === filters.outlet) && stands(row);
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

const counts = ["articles", "mentions", "direct", "mixed", "indirect", "words"];

/** One object per leader with counts over what the filters let through, most quoted first. */
function leaderSums() {
  const all = sums(tables.series.filter(chosen), row => row.leader_id, counts);
  all.forEach(leader => {
    leader.name = nameOf.get(leader.id);
    leader.quotes = leader.direct + leader.mixed + leader.indirect;
  });
  const words = d3.sum(all, leader => leader.words);
  all.forEach(leader => { leader.share = words ? leader.words / words : 0; });
  return all.sort((a, b) => b.quotes - a.quotes || b.mentions - a.mentions || d3.ascending(a.id, b.id));
}

/** Wilson's 95 % bounds (Wilson 1927) of a share. */
function wilson(hits, n) {
  if (!n) return [0, 1];
  const z = 1.959964, share = hits / n, wide = 1 + z * z / n;
  const middle = (share + z * z / (2 * n)) / wide;
  const half = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / wide;
  return [middle - half, middle + half];
}

/** One object per holder and target with votes over the months chosen, as table stance_pairs defines them. */
function stancePairs() {
  const key = row => JSON.stringify([row.holder_type, row.holder_id, row.holder_name, row.target_type, row.target_id, row.target_name]);
  const rows = tables.stances.filter(touches);
  const evidence = d3.group(rows, key);
  return sums(rows, key, ["for_votes", "against_votes", "neutral_votes"]).map(pair => {
    const sided = pair.for_votes + pair.against_votes, [low, high] = wilson(pair.for_votes, sided);
    const label = low > 0.5 ? "for" : high < 0.5 ? "against" : sided < 4 ? "insufficient" : "mixed";
    return { ...pair, ...pair.of, for_votes: pair.for_votes, against_votes: pair.against_votes, neutral_votes: pair.neutral_votes,
      votes: sided + pair.neutral_votes, net: (pair.for_votes - pair.against_votes) / (sided + pair.neutral_votes + 4), label, low, high,
      evidence: evidence.get(pair.id).flatMap(row => row.evidence || []) };
  }).sort((a, b) => b.votes - a.votes || d3.ascending(a.id, b.id));
}

/** The leader whose name the filter gives; undefined for none. */
function leaderNamed(text) {
  const wanted = text.trim().toLowerCase();
  return wanted ? tables.leaders.find(leader => leader.name.toLowerCase() === wanted)
    || tables.leaders.find(leader => leader.name.toLowerCase().includes(wanted)) : undefined;
}
