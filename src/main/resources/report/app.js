// Views, and what happens when something is chosen.
const main = document.getElementById("view"), form = document.getElementById("filters");
const ofAllDays = { from: "the run is told as a whole", to: "the run is told as a whole" };
const ofNewest = { from: "it is always the newest day and week", to: "it is always the newest day and week" };
const views = [
  { name: "morning", title: "This morning", draw: morning, reasons: { ...ofNewest, outlet: "the newest days are counted over all outlets together", standing: "the newest days are counted in office or not" } },
  { name: "overview", title: "Who spoke", draw: overview, step: stepOf("series"), reasons: reasonsOf("series") },
  { name: "everybody", title: "Everybody", draw: everybody, step: stepOf("spoken"), reasons: reasonsOf("spoken", { standing: "people outside the registry have no offices" }) },
  { name: "groups", title: "Groups", draw: groups, step: stepOf("series"), reasons: reasonsOf("series") },
  { name: "search", title: "Search", draw: search, reasons: { standing: "quotations are searched in office or not", leader: "By and About ask for leaders" } },
  { name: "stances", title: "For and against", draw: stances, step: stepOf("votes"), reasons: reasonsOf("votes", { standing: "stances are counted in office or not" }) },
  { name: "speaks", title: "Who speaks of whom", draw: speaks, step: stepOf("speaks"), reasons: { outlet: "pairs are counted over all outlets together", standing: "pairs are counted in office or not" } },
  { name: "network", title: "Together", draw: network, step: stepOf("together"), reasons: { outlet: "pairs are counted over all outlets together", standing: "pairs are counted in office or not" } },
  { name: "trends", title: "Trends", draw: trends, isOfAll: true, step: stepOf("series"), reasons: reasonsOf("series") },
  { name: "health", title: "Health", draw: health, reasons: { ...ofAllDays, outlet: ofAllDays.from, standing: ofAllDays.from, leader: ofAllDays.from } }];
const onePage = { name: "leader", draw: () => leaderPage(address.id), step: stepOf("series"), reasons: reasonsOf("series") };
const nobody = { name: "leader", draw: () => [el("h1", {}, "Not in this report"), empty("No leader of this report has the id in the address. Leaders are listed under Who spoke.")], reasons: views[views.length - 1].reasons };
let drawnFor = 0;

function route() {
  if (address.view === "leader") return nameOf.has(address.id) ? onePage : nobody;
  return views.find(view => view.name === address.view) || views[0];
}

function show() {
  const view = route();
  document.querySelectorAll("#tabs a").forEach(tab => tab.dataset.view === view.name ? tab.setAttribute("aria-current", "page") : tab.removeAttribute("aria-current"));
  document.querySelector("#tabs [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  fitFilters(view.reasons);
  main.replaceChildren(...view.draw().filter(part => part));
  document.title = main.querySelector("h1").textContent + " · Rostrum";
  document.getElementById("shown").textContent = shownWords(view);
  drawnFor = main.clientWidth;
  clearHeads();
}

/** On a phone, heads of tables stay below the page's own, which stays too. */
function clearHeads() {
  if (!matchMedia("(max-width: 40rem)").matches) return;
  const free = document.querySelector("header").getBoundingClientRect().bottom;
  main.querySelectorAll(".scroll").forEach(box => {
    const hidden = Math.max(0, free - box.getBoundingClientRect().top);
    box.querySelectorAll("thead th").forEach(head => { head.style.top = hidden + "px"; });
  });
}

/** Reads the address and shows what it names. */
function follow() {
  readAddress();
  const leader = filters.leader;
  // A leader chosen under Who spoke has a page, and who leaves the page for it chooses all.
  if (route() === onePage) filters.leader = address.id;
  else if (route().name === "overview") filters.leader = "";
  if (filters.leader !== leader) writeAddress();
  fillFilters();
  show();
}

/** Takes over what the fields say; draws only when that is something else than before. */
function changed(event) {
  const before = JSON.stringify(filters), leader = filters.leader;
  filters.from = form.from.value;
  filters.to = form.to.value;
  filters.outlet = form.outlet.selectedIndex ? outlets[form.outlet.selectedIndex - 1] : null;
  filters.standing = form.standing.value;
  filters.leader = leaderTyped(form.leader.value, event && event.type === "change");
  if (JSON.stringify(filters) === before) return;
  if (filters.leader !== leader && ["leader", "overview"].includes(route().name)) {
    location.hash = filters.leader ? "#leader/" + encodeURIComponent(filters.leader) : "#overview";
  } else {
    writeAddress();
    show();
  }
}

/** The id of the leader whose name is typed; as before until the name is whole or the field is left. */
function leaderTyped(text, isDone) {
  const wanted = text.trim().toLowerCase();
  if (!wanted) return "";
  const leader = tables.leaders.find(one => one.name.toLowerCase() === wanted)
    || (isDone ? tables.leaders.find(one => one.name.toLowerCase().includes(wanted)) : undefined);
  form.leader.setCustomValidity(leader || !isDone ? "" : "No leader of this report has this name.");
  if (isDone) form.leader.reportValidity();
  return leader ? leader.leader_id : filters.leader;
}

/** Chooses the newest day and the days before it; all days for none. */
function preset(count) {
  const newest = tables.newest[0].newest;
  form.from.value = count && newest ? isoDay(d3.utcDay.offset(new Date(newest), 1 - count)) : "";
  form.to.value = count && newest ? newest : "";
  changed();
}

/** Puts figures drawn for paper in the place of those on the screen and opens all evidence; afterwards the other way. */
let closed = [], figures = [];
addEventListener("beforeprint", () => {
  isOnPaper = true;
  const drawn = el("div", {}, ...route().draw().filter(part => part)), onPaper = [...drawn.querySelectorAll("figure")];
  isOnPaper = false;
  figures = [...main.querySelectorAll("figure")].map((onScreen, i) => [onScreen, onPaper[i] || onScreen]);
  figures.forEach(([onScreen, onPaper]) => onScreen.replaceWith(onPaper));
  closed = [...main.querySelectorAll("details:not([open])")].filter(one => !one.classList.contains("fold"));
  closed.forEach(one => { one.open = true; });
});
addEventListener("afterprint", () => {
  figures.forEach(([onScreen, onPaper]) => onPaper.replaceWith(onScreen));
  closed.forEach(one => { one.open = false; });
});

document.getElementById("choose").open = innerWidth > 640;
document.getElementById("run").textContent = days[0] ? `${days[0]} to ${days[1]} · run ${data.run.run_id}` : `run ${data.run.run_id}`;
document.getElementById("tabs").append(...views.map(view => el("a", { href: "#" + view.name, "data-view": view.name }, view.title)));
document.getElementById("leader-names").append(...tables.leaders.map(leader => el("option", { value: leader.name })));
form.outlet.append(...outlets.map(outlet => el("option", {}, outlet || "unknown")));
[form.from, form.to].forEach(input => { input.min = days[0] || ""; input.max = days[1] || ""; });
form.querySelectorAll("[data-days]").forEach(button => button.addEventListener("click", () => preset(Number(button.dataset.days))));
form.addEventListener("input", changed);
form.addEventListener("change", changed);
form.addEventListener("reset", () => setTimeout(changed));
form.addEventListener("submit", event => event.preventDefault());
addEventListener("scroll", clearHeads, { passive: true });
addEventListener("resize", () => { if (main.clientWidth !== drawnFor) show(); });
addEventListener("hashchange", () => { follow(); main.focus(); scrollTo(0, 0); });
follow();
