// What is chosen, kept in the address: #view?from=…&to=…&outlet=…; so a link, the back button and a reload show the same.
const filters = { from: "", to: "", outlet: null, standing: "", leader: "" };
const standings = { office: "in office that day", running: "in office or running that day" };
const names = Object.keys(filters);
let address = null;

/** From after to: no day is chosen. */
function isBackwards() {
  return Boolean(filters.from && filters.to && filters.from > filters.to);
}

/** Reads the address; where it names no filters, as links between views do, those chosen stay. */
function readAddress() {
  const [path, query] = location.hash.slice(1).split("?", 2), slash = (path + "/").indexOf("/");
  const isFirst = !address, more = new URLSearchParams(query || "");
  address = { view: path.slice(0, slash), id: decoded(path.slice(slash + 1)), more };
  if (query === undefined && !isFirst) writeAddress();
  else {
    filters.from = dayOf(more.get("from"));
    filters.to = dayOf(more.get("to"));
    filters.outlet = outlets.includes(more.get("outlet")) ? more.get("outlet") : null;
    filters.standing = more.get("standing") in standings ? more.get("standing") : "";
    filters.leader = nameOf.has(more.get("leader")) ? more.get("leader") : "";
    names.forEach(name => more.delete(name));
  }
}

function dayOf(text) {
  return /^\d{4}-\d\d-\d\d$/.test(text || "") ? text : "";
}

/** An id as the address writes it; null where it cannot be read, as "%". */
function decoded(text) {
  try { return decodeURIComponent(text); } catch (e) { return null; }
}

/** Puts what is chosen into the address without leaving the page or drawing anything. */
function writeAddress() {
  const query = new URLSearchParams();
  names.filter(name => filters[name] !== "" && filters[name] !== null).forEach(name => query.set(name, filters[name]));
  address.more.forEach((value, name) => query.append(name, value));
  const path = location.hash.slice(1).split("?", 1)[0];
  history.replaceState(null, "", `#${path}?${query}`);
}

/** What a view remembers under a name: a month, a sort order; "" for nothing. */
function remembered(name) {
  return address.more.get(name) || "";
}

function remember(name, value) {
  if (value === "" || value === null) address.more.delete(name);
  else address.more.set(name, value);
  writeAddress();
}

const isOpen = key => address.more.getAll("open").includes(key);

/** Remembers whether evidence is open. */
function rememberOpen(key, open) {
  const others = address.more.getAll("open").filter(one => one !== key);
  address.more.delete("open");
  others.concat(open ? [key] : []).forEach(one => address.more.append("open", one));
  writeAddress();
}

/** What a part of the data cannot be filtered by, and why. */
function reasonsOf(part, more) {
  const reasons = { ...more };
  if (!data.grains[part].outlets) reasons.outlet = "there are too many rows to tell outlets apart";
  return reasons;
}

/** Disables the filters that a view cannot apply. */
function fitFilters(reasons) {
  for (const name of names) {
    form[name].disabled = Boolean(reasons[name]);
    form[name].title = reasons[name] ? "Not for this view: " + reasons[name] : "";
  }
  form.querySelectorAll("[data-days]").forEach(button => { button.disabled = Boolean(reasons.from); });
}

/** Puts what is chosen into the fields. */
function fillFilters() {
  form.from.value = filters.from;
  form.to.value = filters.to;
  form.outlet.selectedIndex = filters.outlet === null ? 0 : outlets.indexOf(filters.outlet) + 1;
  form.standing.value = filters.standing;
  form.leader.value = nameOf.get(filters.leader) || "";
}

/** The filters that a view applies, in words; without the leader, of whom its figures are not. */
function appliedTo(view, isOfLeader = true) {
  const not = view.reasons, applied = [];
  if (!not.from) applied.push(`${filters.from || days[0] || "no day"} to ${filters.to || days[1] || "no day"}` + (view.step && view.step !== "day" ? `, by whole ${view.step}s` : ""));
  if (!not.outlet) applied.push(filters.outlet === null ? "all outlets" : filters.outlet || "outlet unknown");
  if (!not.standing && filters.standing) applied.push("leaders " + standings[filters.standing]);
  if (isOfLeader && !not.leader && filters.leader) applied.push("leader " + nameOf.get(filters.leader));
  return applied;
}

/** What is shown, in words: heard when it changes, and read on paper. Names only the filters that were applied. */
function shownWords(view) {
  const not = view.reasons;
  const reasons = d3.rollups(Object.keys(not), group => group.map(name => ({ from: "days", outlet: "outlet", standing: "leaders in office", leader: "leader" })[name]).filter(name => name).join(", "), name => not[name]);
  return (isBackwards() && !not.from ? "From is after to: no day is chosen. " : "") + `Shown: ${appliedTo(view).join(", ") || (view.name === "morning" ? "the newest day and week" : "the whole run")}.`
    + (reasons.length ? ` Not for this view: ${reasons.map(([why, which]) => `${which} (${why})`).join("; ")}.` : "");
}
