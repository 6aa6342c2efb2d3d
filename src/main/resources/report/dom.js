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

const whole = d3.format(","), percent = d3.format(".1%"), two = d3.format(".2f");

/** A count with its noun. */
function times(count, noun, many) {
  return whole(count) + " " + (count === 1 ? noun : many || noun + "s");
}

/** A link to an article; only addresses of the web become links. */
function articleLink(title, url, otherwise) {
  let address = null;
  try { address = new URL(url); } catch (e) { /* no address */ }
  const text = title || otherwise || url || "article";
  return address && /^https?:$/.test(address.protocol) ? el("a", { href: address.href, rel: "noreferrer noopener" }, text) : text;
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

function legend(entries) {
  return el("ul", { class: "legend" }, ...entries.map(([label, color]) => el("li", {}, el("i", { style: "background:" + color }), label)));
}

function empty(text) {
  return el("p", { class: "note" }, text);
}

/**
 * A table that sorts by its heads and shows a hundred rows at first.
 * Columns: {head, value: row => number or text, show: row => node or text, number: true for right-aligned}.
 */
function table(columns, rows, caption) {
  const body = el("tbody"), heads = columns.map((column, i) =>
    el("th", { scope: "col", class: column.number ? "number" : null }, el("button", { type: "button", onclick: () => sort(i) }, column.head)));
  const more = el("button", { type: "button", class: "more", onclick: () => { shown += 400; draw(); } }, "Show more");
  let sorted = rows, shown = 100, by = -1, down = true;
  function draw() {
    body.replaceChildren(...sorted.slice(0, shown).map(row => el("tr", {}, ...columns.map(column => {
      const value = column.show ? column.show(row) : column.value(row);
      return el("td", { class: column.number ? "number" : null }, typeof value === "number" ? whole(value) : value ?? "");
    }))));
    more.hidden = sorted.length <= shown;
  }
  function sort(i) {
    down = by === i ? !down : Boolean(columns[i].number);
    by = i;
    heads.forEach((head, at) => at === i ? head.setAttribute("aria-sort", down ? "descending" : "ascending") : head.removeAttribute("aria-sort"));
    const compare = down ? d3.descending : d3.ascending;
    sorted = [...rows].sort((a, b) => compare(columns[i].value(a), columns[i].value(b)));
    draw();
  }
  draw();
  return el("div", { class: "scroll" }, el("table", {}, el("caption", { class: "note", style: "text-align:left" }, caption), el("thead", {}, el("tr", {}, ...heads)), body), more);
}
