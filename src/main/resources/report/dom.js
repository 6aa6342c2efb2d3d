// Elements from plain values; whatever a dump holds goes in as text, never as markup.
function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

const whole = d3.format(","), percent = d3.format(".1%"), two = d3.format(".2f"), mean = value => d3.format(value && value < 1 ? ".2f" : ".1f")(value);

/** A count and its noun, as a tile has them. */
function counted(count, one, many = one + "s") {
  return [whole(count), count === 1 ? one : many];
}

/** A count with its noun. */
function times(count, one, many) {
  return counted(count, one, many).join(" ");
}

/** A link to an article; only addresses of the web become links. */
function articleLink(title, url, words) {
  let address = null;
  try { address = new URL(url); } catch (e) { /* no address */ }
  const text = title || url || "article";
  return address && /^https?:$/.test(address.protocol) ? el("a", { href: at(address, words), rel: "noreferrer noopener" }, text) : text;
}

/** The address of the first words in the page, so that the browser goes to them. */
function at(address, words) {
  const first = (words || "").replace(/…$/, "").split(/\s+/).filter(word => word).slice(0, 8).join(" ");
  return address.href + (first && !address.hash ? "#:~:text=" + encodeURIComponent(first).replace(/-/g, "%2D") : "");
}

function leaderLink(id, name) {
  return nameOf.has(id) ? el("a", { href: "#leader/" + encodeURIComponent(id) }, name || nameOf.get(id)) : name || id;
}

function section(title, note, ...content) {
  return el("section", {}, el("h2", {}, title), note ? el("p", { class: "note" }, note) : null, ...content);
}

function tiles(values) {
  return el("ul", { class: "tiles" }, ...values.map(([value, label]) => el("li", {}, el("b", {}, value), el("span", {}, label))));
}

function empty(text) {
  return el("p", { class: "note" }, text);
}

/** How much of a list is shown. */
function firstOf(shown, all) {
  return shown < all ? `The first ${whole(shown)} of ${whole(all)}.` : "";
}

/** Under a list: how much of it is shown, on paper too, and a button that shows more. */
function rest(more) {
  const told = el("span"), element = el("p", { class: "note" }, told, " ", el("button", { type: "button", class: "more", onclick: more }, "Show more"));
  return { element, tell: (shown, all) => { told.textContent = firstOf(shown, all); element.hidden = shown >= all; } };
}

/**
 * A table that sorts by its heads, as the address remembers it under its key, and shows a hundred rows at first.
 * Columns: {head, value: row => number or text, show: row => node or text, number: true for right-aligned}.
 */
function table(key, caption, columns, rows) {
  const body = el("tbody"), heads = columns.map((column, i) =>
    el("th", { scope: "col", class: column.number ? "number" : null }, el("button", { type: "button", onclick: () => sort(i) }, column.head)));
  const further = rest(() => { shown += 400; draw(); });
  const order = /^(\d+)([ad])$/.exec(remembered("sort." + key));
  let by = order && order[1] < columns.length ? Number(order[1]) : -1, down = Boolean(order) && order[2] === "d", sorted = rows, shown = 100;
  function draw() {
    heads.forEach((head, at) => at === by ? head.setAttribute("aria-sort", down ? "descending" : "ascending") : head.removeAttribute("aria-sort"));
    sorted = by < 0 ? rows : [...rows].sort((a, b) => (down ? d3.descending : d3.ascending)(columns[by].value(a), columns[by].value(b)));
    body.replaceChildren(...sorted.slice(0, shown).map(row => el("tr", {}, ...columns.map((column, i) => {
      const value = column.show ? column.show(row) : column.value(row);
      return el(i ? "td" : "th", { class: column.number ? "number" : null, scope: i ? null : "row" }, typeof value === "number" ? whole(value) : value ?? "");
    }))));
    further.tell(Math.min(shown, sorted.length), sorted.length);
  }
  function sort(i) {
    down = by === i ? !down : Boolean(columns[i].number);
    by = i;
    remember("sort." + key, i + (down ? "d" : "a"));
    draw();
  }
  draw();
  return el("div", { class: "scroll" }, el("table", {}, el("caption", { class: "note" }, caption), el("thead", {}, el("tr", {}, ...heads)), body), further.element);
}
