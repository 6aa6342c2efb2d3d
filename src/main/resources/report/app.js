// Address, filters and views.
const views = [["overview", "Who spoke", overview], ["everybody", "Everybody", everybody], ["stances", "For and against", stances], ["network", "Together", network], ["trends", "Trends", trends], ["health", "Health", health]];
let drawnFor = 0;
const main = document.getElementById("view"), form = document.getElementById("filters");

function route() {
  const [name, id] = location.hash.slice(1).split("/").map(decodeURIComponent);
  if (name === "leader" && nameOf.has(id)) return { name, content: () => leaderPage(id) };
  const [found, , content] = views.find(([view]) => view === name) || views[0];
  return { name: found, content };
}

function show() {
  const { name, content } = route();
  document.querySelectorAll("#tabs a").forEach(tab => tab.hash === "#" + name ? tab.setAttribute("aria-current", "page") : tab.removeAttribute("aria-current"));
  main.replaceChildren(...content().filter(part => part));
  document.title = main.querySelector("h1").textContent + " · Rostrum";
  document.getElementById("shown").textContent = shown();
  drawnFor = main.clientWidth;
}

/** The filters in words: heard when they change, and read on paper. */
function shown() {
  return `Shown: ${filters.from || days[0] || "no day"} to ${filters.to || days[1] || "no day"}, ${filters.outlet === null ? "all outlets" : filters.outlet || "outlet unknown"}`
    + (filters.standing ? `, leaders ${standings[filters.standing]}` : "")
    + (filters.leader ? `, leader ${filters.leader}` : "");
}

function changed(event) {
  filters.from = form.from.value;
  filters.to = form.to.value;
  filters.outlet = form.outlet.selectedIndex ? outlets[form.outlet.selectedIndex - 1] : null;
  filters.leader = form.leader.value;
  filters.standing = form.standing.value;
  const leader = event && event.target === form.leader && tables.leaders.find(one => one.name === form.leader.value);
  if (leader && route().name !== "stances" && route().name !== "trends") location.hash = "#leader/" + encodeURIComponent(leader.leader_id);
  else show();
}

document.getElementById("run").textContent = days[0] ? `${days[0]} to ${days[1]} · run ${data.run.run_id}` : `run ${data.run.run_id}`;
document.getElementById("tabs").append(...views.map(([name, title]) => el("a", { href: "#" + name }, title)));
document.getElementById("leader-names").append(...tables.leaders.map(leader => el("option", { value: leader.name })));
form.outlet.append(...outlets.map(outlet => el("option", {}, outlet || "unknown")));
[form.from, form.to].forEach(input => { input.min = days[0] || ""; input.max = days[1] || ""; });
form.addEventListener("input", changed);
form.addEventListener("reset", () => setTimeout(changed));
form.addEventListener("submit", event => event.preventDefault());
addEventListener("resize", () => { if (main.clientWidth !== drawnFor) show(); });
addEventListener("hashchange", () => { show(); main.focus(); scrollTo(0, 0); });
show();
