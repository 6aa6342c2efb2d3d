// Leaders by what they were on the days of their articles: party, office, gender.
const groupings = {
  party: { head: "Party", of: capacity => capacity.party_name || capacity.party || "party unknown" },
  office: { head: "Office", of: capacity => capacity.role ? capacity.role.replaceAll("_", " ") : "office unknown" },
  gender: { head: "Gender", of: capacity => capacity.gender || "gender unknown" }};

function groups() {
  const grouping = groupings[remembered("group")] || groupings.party, rows = groupSums(grouping), alone = rows.filter(row => row.people.size === 1), quoted = rows.filter(row => row.quotes);
  const choice = el("select", { id: "group", onchange: () => { remember("group", choice.value); show(); } }, ...Object.entries(groupings).map(([name, { head }]) => el("option", { value: name, selected: groupings[name] === grouping }, head)));
  return [
    el("h1", {}, "Leaders by party, office and gender"),
    el("p", { class: "note" }, "What each leader was on the day, from the registry: who changes party or office counts in both, each on its days. Candidates and leaders out of office have the office last known on the day."),
    el("p", {}, el("label", {}, "By ", choice)),
    alone.length ? el("p", { class: "warning" }, `${times(alone.length, "group")} of ${rows.length} ${alone.length === 1 ? "holds" : "hold"} one person: ${alone.length === 1 ? "its numbers say" : "their numbers say"} something of that person, not of a ${grouping.head.toLowerCase()}.`) : null,
    quoted.length ? stackedBars("groups", quoted, kinds, `Quotations by ${grouping.head.toLowerCase()}`, row => percent(row.share) + (row.people.size === 1 ? ", one person" : "")) : empty("No quotations in these days."),
    table("groups", "Leaders mentioned or quoted, most quoted groups first. Share of voice: of all words quoted from the leaders chosen.", [
      { head: grouping.head, value: row => row.name },
      { head: "Leaders", value: row => row.people.size, show: row => row.people.size === 1 ? el("span", { class: "warning" }, "one person: ", leaderLink([...row.people][0])) : whole(row.people.size), number: true },
      { head: "Mentions", value: row => row.mentions, number: true },
      { head: "Quotations", value: row => row.quotes, number: true },
      { head: "Words", value: row => row.words, number: true },
      { head: "Share of voice", value: row => row.share, show: row => percent(row.share), number: true }], rows)];
}

/** One object per group with counts over what the filters let through, most quoted first. */
function groupSums(grouping) {
  const rows = tables.series.filter(row => chosen(row) && (!filters.leader || row.leader_id === filters.leader));
  const nameOfRow = row => grouping.of(capacities.get(row.capacity)), people = d3.rollup(rows, some => new Set(some.map(row => row.leader_id)), nameOfRow);
  const all = sums(rows, nameOfRow, counts), words = d3.sum(all, group => group.words);
  all.forEach(group => Object.assign(group, { name: group.id, people: people.get(group.id), quotes: group.direct + group.mixed + group.indirect, share: words ? group.words / words : 0 }));
  return all.sort((a, b) => b.quotes - a.quotes || b.mentions - a.mentions || d3.ascending(a.name, b.name));
}
