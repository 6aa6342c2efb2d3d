// What is new: the newest day and the week up to it against the 28 days before each.
function morning() {
  const { newest } = tables.newest[0], read = tables.read[0], leader = filters.leader;
  const rows = tables.morning.filter(row => !leader || row.leader_id === leader), turns = tables.turns.filter(turn => !leader || turn.holder_id === leader || turn.target_id === leader);
  if (!newest) return [el("h1", {}, "This morning"), empty("No article has been analysed.")];
  const stories = (count, of) => counted(count, "story" + of, "stories" + of), week = isoDay(d3.utcDay.offset(new Date(newest), -6)), quotes = newQuotations(week, leader), mostNew = 12;
  return [
    el("h1", {}, "This morning"),
    el("p", { class: "note" }, `The newest day is ${newest}, ${ageInWords(newest)}; published ${publishedAt()}. The week is ${week} to ${newest}. Each is set against the 28 days before it, all outlets together.`),
    tiles([stories(read.day_stories, " of the newest day"), [mean(read.before_day_stories / 28), "a day in the 28 days before"],
      stories(read.week_stories, " of the week"), [mean(read.before_week_stories / 4), "a week in the 28 days before"]]),
    section("Who is in the news", "Change: the share of all stories, by the share in the 28 days before, with 95 % bounds (Katz). Bold: clear of 1. None from fewer than five stories in both together.", rows.length ? table("morning", `Leaders of the week of ${week}, most stories first, up to 200.`, [
      { head: "Leader", value: row => nameOf.get(row.leader_id), show: row => leaderLink(row.leader_id) },
      { head: "Day: stories", value: row => row.day_stories, number: true },
      { head: "change", value: row => changeOf(row, read, "day")[0] || 0, show: row => changeInWords(row, read, "day"), number: true },
      { head: "Week: stories", value: row => row.week_stories, number: true },
      { head: "change", value: row => changeOf(row, read, "week")[0] || 0, show: row => changeInWords(row, read, "week"), number: true },
      { head: "quotations", value: row => row.week_quotes, number: true },
      { head: "a week before", value: row => row.before_week_quotes / 4, show: row => mean(row.before_week_quotes / 4), number: true }], rows)
      : empty("No leader is in a story of this week.")),
    section("Changed sides", "For before and against in this week, or the other way.", ...turned(turns.filter(turn => turn.is_changed), "Nobody did.")),
    section("First stances", "For or against a named target for the first time in these tables.", ...turned(turns.filter(turn => !turn.is_changed), "None in this week.")),
    section("New quotations", "First printed in this week; by outlets, then articles. " + firstOf(mostNew, quotes.length), ...quotations(quotes.slice(0, mostNew), "No quotation of five words or more in quotation marks, whole or in part.", true))];
}

/** The share now by the share before, and its 95 % bounds; as in table trends; NaN where there are too few stories. */
function changeOf(row, read, span) {
  const now = row[span + "_stories"], before = row[`before_${span}_stories`], all = read[span + "_stories"], allBefore = read[`before_${span}_stories`];
  if (now + before < 5) return [NaN, NaN, NaN];
  const log = Math.log((now + 0.5) / (all + 1)) - Math.log((before + 0.5) / (allBefore + 1));
  const wide = 1.959964 * Math.sqrt(1 / (now + 0.5) - 1 / (all + 1) + 1 / (before + 0.5) - 1 / (allBefore + 1));
  return [Math.exp(log), Math.exp(log - wide), Math.exp(log + wide)];
}

function changeInWords(row, read, span) {
  if (!read[`before_${span}_stories`]) return "nothing before";
  const [change, low, high] = changeOf(row, read, span);
  if (Number.isNaN(change)) return "too few";
  return el(low > 1 || high < 1 ? "b" : "span", {}, `${two(change)} × (${two(low)} to ${two(high)})`);
}

function turned(turns, none) {
  const sides = (pro, contra) => [pro ? whole(pro) + " for" : "", contra ? whole(contra) + " against" : ""].filter(side => side).join(", ");
  return turns.length ? turns.map(turn => el("details", { open: isOpen(keyOf(turn)), ontoggle: event => { if (event.target.open !== isOpen(keyOf(turn))) rememberOpen(keyOf(turn), event.target.open); } },
    el("summary", {}, leaderLink(turn.holder_id, turn.holder_name), " on ", leaderLink(turn.target_id, turn.target_name),
      el("span", { class: "note" }, sides(turn.for_now, turn.against_now) + (turn.is_changed ? `; before ${sides(turn.for_before, turn.against_before)}` : ""))), ...pieces(turn.evidence.map(([label, day, outlet, words, title, url]) => ({ label, day, outlet, words, title, url })), turn.for_now + turn.against_now)))
    : [empty(none)];
}

function newQuotations(week, leader) {
  const quotes = tables.quotes.filter(quote => quote.day >= week && quote.day <= tables.newest[0].newest && (!leader || quote.leader_id === leader));
  return d3.sort(quotes, (a, b) => b.outlets - a.outlets || b.articles - a.articles || d3.ascending(a.words, b.words));
}
