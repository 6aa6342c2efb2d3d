// Who said what, about whom: the question of scripts/run find, asked of the quotations that the page holds.
const questions = [["by", "By", "name or id of who speaks", "leader-names"], ["about", "About", "a leader mentioned, or words", "leader-names"], ["said", "Said", "words, one after the other", null]];

function search() {
  const answer = el("div", { role: "status" });
  const field = ([name, label, hint, list]) => el("label", {}, label + " ", el("input", { type: "search", id: name, list, placeholder: hint, value: remembered(name), autocomplete: "off", size: 32,
    oninput: event => { remember(name, event.target.value); answerTo(answer); } }));
  answerTo(answer);
  return [
    el("h1", {}, "Search quotations"),
    el("p", { class: "note" }, "Who said what, about whom? What is asked for together must be true together, whatever the case; days and outlet are those chosen above."),
    el("p", { class: "questions screen" }, ...questions.map(field)), answer];
}

/** Draws what is found; the fields stay as they are. */
function answerTo(answer) {
  const [by, about, said] = questions.map(([name]) => remembered(name).trim()), command = findCommand(by, about, said);
  if (!command) return answer.replaceChildren(empty("Fill in one field or more."), heldHere());
  const found = foundQuotations(by.toLowerCase(), about.toLowerCase(), said.toLowerCase());
  const list = el("div"), further = rest(() => add(200));
  let shown = 0;
  function add(number) {
    list.append(...quotations(found.slice(shown, shown + number), noneSaid(by), true));
    shown = Math.min(shown + number, found.length);
    further.tell(shown, found.length);
  }
  add(50);
  answer.replaceChildren(...(found.length ? [el("p", {}, `${times(found.length, "quotation")} found ${inWords(by, about, said)}, those that most outlets print first.`)] : []), list, further.element, heldHere(), el("p", { class: "note" }, "The same question to all of them: ", el("code", {}, command)));
}

/** What is asked for: paper does not show the fields. */
function inWords(by, about, said) {
  return [by && "by " + by, about && "about " + about, said && `with “${said}”`].filter(part => part).join(" ");
}

/** Asked as jobs/find asks, of the page's quotations. */
function foundQuotations(by, about, said) {
  const isOf = id => who => id.toLowerCase() === who || (nameOf.get(id) || "").toLowerCase() === who;
  return d3.sort(tables.quotes.filter(quote => {
    const words = [quote.words, ...(quote.also || [])].join("\n").toLowerCase();
    return (!by || isOf(quote.leader_id)(by)) && (!said || words.includes(said))
      && (!about || words.includes(about) || (quote.about || []).some(id => isOf(id)(about)))
      && !isBackwards() && quote.prints.some(([day, outlet]) => isShown(day, outlet));
  }), (a, b) => b.outlets - a.outlets || b.articles - a.articles || d3.ascending(a.day, b.day) || d3.ascending(a.words, b.words));
}

function noneSaid(by) {
  const isKnown = !by || tables.leaders.some(leader => [leader.name, leader.leader_id].some(name => name.toLowerCase() === by.toLowerCase()));
  return isKnown ? "No quotation that the page holds answers this." : `No leader of this report has the whole name or the id “${by}”.`;
}

/** What the page holds, and what it cannot reach. */
function heldHere() {
  const held = d3.sum(tables.quotes, quote => quote.articles), all = d3.sum(tables.series, row => row.direct + row.mixed + row.indirect);
  return el("p", { class: "note", id: "reach" }, `The page holds ${times(tables.quotes.length, "quotation")} of leaders, printed ${times(held, "time")}, of ${whole(all)} that the run counts for them: `
    + "those in quotation marks, whole or in part, of five words or more, that most outlets print, up to 40 of each leader. It cannot reach the others, words after the 400th character, nor what people outside the registry say.");
}

/** The command that asks the tables; "" where nothing is asked for. */
function findCommand(by, about, said) {
  const quoted = text => `'${text.replaceAll("'", "'\\''")}'`;
  const asked = [["by", by], ["about", about], ["said", said]].filter(([, text]) => text);
  const dated = [["from", filters.from], ["to", filters.to]].filter(([, day]) => day && !isBackwards());
  return asked.length ? "scripts/run find" + asked.map(([name, text]) => ` --${name} ${quoted(text)}`).join("") + dated.map(([name, day]) => ` --${name} ${day}`).join("") : "";
}
