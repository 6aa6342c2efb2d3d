// The night itself: what came in, what was set aside or rejected and why, by which program and settings.
function health() {
  const run = data.run, aside = sums(tables.articles.filter(row => row.set_aside), row => row.set_aside, ["articles"]);
  const { newest, latest } = tables.newest[0];
  const share = run.records ? run.rejects / run.records : 0;
  return [
    el("h1", {}, "The night's health"),
    el("p", { class: "note" }, `Night ${whole(run.night)}: what it read, and what is set aside or rejected in all nights together.`),
    tiles([
      counted(run.files, "dump file"), counted(run.records, "record read", "records read"), counted(run.articles, "article analysed", "articles analysed"), [whole(run.set_aside), "set aside"],
      [whole(run.duplicates), "the same again"], counted(run.older || 0, "older version"), [`${whole(run.rejects)} (${percent(share)})`, "rejected"]]),
    el("p", {}, newest ? `Newest day: ${newest}, ${ageInWords(newest)}.` + (latest > newest ? ` The latest day of all, ${latest}, stands alone and is not taken for it.` : "") : "No article has a day."),
    el("p", {}, run.articles + run.set_aside + run.duplicates + (run.older || 0) + run.rejects === run.records
      ? "All records are accounted for: analysed, set aside, the same again, older or rejected." : "Records are missing: analysed + set aside + the same again + older + rejected is not what was read."),
    el("p", {}, "Audit: a night is published only when facts and reports agree, what it found is within its bounds and no outlet has fallen silent or floods, or when somebody has promoted it by hand (scripts/run status)."),
    section("Set aside", null, table("aside", "Kept in table articles, not analysed.", [
      { head: "Why", value: row => ({ language: "another language", day: "publication day unknown" })[row.id] || row.id },
      { head: "Articles", value: row => row.articles, number: true }], aside)),
    section("Rejected", null, tables.rejects.length ? table("rejects", "Kept in table rejects with file, place and first words. Files and reasons of most records, up to 200.", [
      { head: "File", value: row => row.file }, { head: "Reason", value: row => row.reason },
      { head: "Records", value: row => row.records, number: true }, { head: "First words", value: row => row.excerpt || "", show: row => el("code", {}, short(row.excerpt || "", 120)) }], tables.rejects) : empty("Nothing.")),
    section("Run", null, table("run", "By which program and settings.", [{ head: "What", value: row => row[0] }, { head: "Value", value: row => row[1], show: row => el("span", { style: "white-space:pre-wrap" }, row[1]) }],
      [["run", run.run_id], ["night", run.night], ["published", publishedAt()], ["days changed", run.days], ["Rostrum", run.version], ["dumps", run.dumps], ["settings", run.settings]]))];
}

/** When the page was published: nothing else on it is made by a clock. */
function publishedAt() {
  return data.published.slice(0, 16).replace("T", " ") + " UTC";
}

/** How long ago a day is by the clock of who looks at the page: the data knows no clock. */
function ageInWords(day) {
  const age = Math.round((Date.parse(new Date().toISOString().slice(0, 10)) - Date.parse(day)) / 86400000);
  return age === 0 ? "today" : age < 0 ? times(-age, "day") + " from now" : times(age, "day") + " ago";
}
