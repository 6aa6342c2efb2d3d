// Who is in the same stories, over all days chosen: the strongest ties drawn, the most and the most surprising ones listed.
const mostTies = 60;

function network() {
  const leader = filters.leader, all = ties();
  const near = leader ? all.filter(tie => tie.a === leader || tie.b === leader) : all;
  const view = el("div"), top = near.length ? near[0].stories : 1;
  const usual = near.length > mostTies ? Math.min(near[mostTies].stories + 1, top) : Math.min(2, top);
  const slider = (name, values) => el("input", { type: "range", id: name, ...values, value: Number(remembered(name)) || values.value, oninput: event => { remember(name, event.target.value); draw(); } });
  const least = slider("least", { min: 1, max: Math.max(top, 1), value: usual }), zoom = slider("zoom", { min: 1, max: 4, step: 0.5, value: 1 }), told = [el("output", { for: "least" }), el("output", { for: "zoom" })];
  function draw() {
    told[0].textContent = times(Number(least.value), "story", "stories");
    told[1].textContent = zoom.value + " ×";
    view.replaceChildren(...networkOf(near, Number(least.value), Number(zoom.value)));
    requestAnimationFrame(() => view.querySelectorAll(".drawing").forEach(box => box.scrollTo((box.scrollWidth - box.clientWidth) / 2, (box.scrollHeight - box.clientHeight) / 2)));
  }
  draw();
  return [
    el("h1", {}, "Mentioned together"),
    el("p", { class: "note" }, "A line joins two leaders who stand in the same stories, over all days chosen and all outlets together. Thick: many stories. Whole: clearly more than chance explains (G² above 10.83)."),
    el("p", { class: "questions" }, el("span", {}, el("label", {}, "At least ", least), " ", told[0]), el("span", { class: "screen" }, el("label", {}, "Zoom ", zoom), " ", told[1])), view,
    section("Why is a pair missing?", null, whyMissing(all, () => Number(least.value))), measures()];
}

function networkOf(near, least, zoom) {
  const enough = near.filter(tie => tie.stories >= least), drawn = enough.slice(0, mostTies);
  const surprising = enough.filter(tie => tie.certain && tie.stories >= 3).sort((a, b) => b.times - a.times || b.stories - a.stories);
  if (!drawn.length) return [empty(near.length ? `No pair of leaders shares ${times(least, "story", "stories")} in these days; the most is ${whole(near[0].stories)}.` : "No two leaders stand in the same story in these days" + (filters.leader ? ", or not with this leader." : "."))];
  return [
    picture(drawn, enough.length > drawn.length ? `The ${drawn.length} strongest of ${whole(enough.length)} ties.` : `All ties of ${times(least, "story", "stories")} or more.`, zoom),
    el("div", { class: "columns" },
      section("Most stories", null, tieTable("most", "Pairs of leaders in most stories.", enough)),
      section("Most surprising", null, surprising.length ? tieTable("surprising", "Clearly more than chance explains, three stories or more, by times expected.", surprising)
        : empty("No pair of three stories is together clearly more than chance explains.")))];
}

function tieTable(key, caption, rows) {
  return table(key, caption, [
    { head: "Leader", value: tie => nameOf.get(tie.a), show: tie => leaderLink(tie.a) },
    { head: "and", value: tie => nameOf.get(tie.b), show: tie => leaderLink(tie.b) },
    { head: "Stories", value: tie => tie.stories, number: true },
    { head: "Times expected", value: tie => tie.times, show: tie => two(tie.times), number: true },
    { head: "G²", value: tie => tie.likelihood, show: tie => two(tie.likelihood), number: true }], rows);
}

/** Two leaders to ask for, and the answer. */
function whyMissing(all, least) {
  const answer = el("p", { role: "status" }), fields = ["one", "other"].map(name => el("input", { list: "leader-names", "aria-label": `${name} leader`, placeholder: "a leader", value: nameOf.get(remembered(name)) || "", oninput: asked }));
  function asked() {
    const [a, b] = fields.map(field => tables.leaders.find(leader => leader.name === field.value));
    remember("one", a ? a.leader_id : "");
    remember("other", b ? b.leader_id : "");
    answer.textContent = a && b && a !== b ? whyTogether(a.leader_id, b.leader_id, all, least()) : "";
  }
  if (fields[0].value && fields[1].value) asked();
  return el("div", {}, el("p", {}, fields[0], " and ", fields[1]), answer);
}

/** Each leader's place in the network of one month, as table leader_network has it. */
function measures() {
  const months = [...new Set(tables.network.map(row => row.start))].sort(d3.ascending).filter(start => within({ start }, "month"));
  if (!months.length) return section("Places in the network of a month", null, empty("No month of these days has a significant edge: pairs in two stories or more, in more than chance explains, at a false discovery rate of 0.05."));
  const view = el("div"), choice = el("select", { id: "month", onchange: () => { remember("month", choice.value); draw(); } }, ...months.map(month => el("option", { value: month }, month.slice(0, 7))));
  function draw() {
    view.replaceChildren(table("measures", "Leaders with a significant edge in the month, as table leader_network has them.", [
      { head: "Leader", value: row => nameOf.get(row.leader_id), show: row => leaderLink(row.leader_id) },
      { head: "Edges", value: row => row.degree, number: true },
      { head: "Stories", value: row => row.strength, number: true },
      { head: "PageRank", value: row => row.page_rank, show: row => d3.format(".4f")(row.page_rank), number: true },
      { head: "Betweenness", value: row => row.betweenness, show: row => d3.format(".4f")(row.betweenness), number: true },
      { head: "Community", value: row => nameOf.get(row.community) || row.community }], tables.network.filter(row => row.start === choice.value)));
  }
  choice.value = months.includes(remembered("month")) ? remembered("month") : months[d3.maxIndex(months, month => d3.sum(tables.network, row => row.start === month))];
  draw();
  return section("Places in the network of a month", null, el("label", {}, "Month ", choice), view);
}
