// Who is for or against whom and what: a matrix with the evidence of a cell beside it, and all pairs below.
function stances() {
  const leader = filters.leader;
  const pairs = stancePairs().filter(pair => !leader || pair.holder_id === leader || pair.target_id === leader), known = pairs.filter(isReadable);
  const seen = amongBusiest(amongBusiest(known, "target", mostInMatrix), "holder", mostInMatrix), holders = parties(seen, "holder"), targets = parties(seen, "target");
  const evidence = beside("evidence"), remembers = seen.find(pair => pair.key === remembered("cell"));
  if (remembers) evidence.replaceChildren(stanceItem(remembers, true));
  return [
    el("h1", {}, "For and against"),
    el("p", { class: "note" }, "A stance is what the text presents a holder as being for or against, in attributed words or a reported act. One vote per story, near-copies once, in the outlet that printed it first."),
    el("p", { class: "note" }, "A filled cell is certain (95 %), an outlined one is not; the number is the votes of the side that has more. Targets are people, countries, organisations and the issues of the lexicon; what else they are for or against is below."),
    seen.length ? el("div", { class: "beside" }, matrix(votesMatrix(seen), seen, holders, targets, opener(evidence, pair => [stanceItem(pair, true)]), evidence), evidence) : empty(noStances(pairs)),
    ...stanceSections(pairs)];
}

function noStances(pairs) {
  return pairs.length ? "All stances of these days and outlets are on targets that only the words of the texts name: see below." : "No story of these days and outlets has a stance.";
}

/** Pairs by how much they say: named targets, targets in the words of the texts, and single votes folded away. */
function stanceSections(pairs) {
  const several = pairs.filter(pair => pair.votes > 1), single = pairs.filter(pair => pair.votes === 1);
  const named = several.filter(isReadable), worded = several.filter(pair => !isReadable(pair));
  return [
    section("On named targets", "Most votes first. A label needs 95 % certainty (Wilson bounds clear of one half): four votes that all agree, or 9 of 11, 15 of 21, 58 of 96.", ...stanceList(named, "No pair has two votes.")),
    worded.length ? section("On targets in the words of the texts", "The same words may mean another bill elsewhere.", ...stanceList(worded)) : null,
    single.length ? foldedStances(single) : null];
}

/** Drawn when it is opened, since there may be thousands; open where the address names one of them. */
function foldedStances(single) {
  const fold = el("details", { class: "fold", open: single.some(pair => isOpen(pair.key)), ontoggle: fill }, el("summary", {}, `${times(single.length, "pair")} with a single vote`));
  function fill() {
    if (fold.open && fold.children.length < 2) fold.append(...stanceList(d3.sort(single, pair => !isReadable(pair))));
  }
  fill();
  return fold;
}

/** Whether both are the same in every article, as "the bill" is not. */
function isReadable(pair) {
  return pair.holder_type !== "unnamed" && Boolean(pair.target_id || pair.target_type !== "issue");
}

function isCertain(pair) {
  return pair.label === "for" || pair.label === "against";
}

function stanceList(pairs, none) {
  if (!pairs.length) return [empty(none || "No stances in these days.")];
  const list = el("div"), further = rest(() => add(100));
  let shown = 0;
  function add(number) {
    list.append(...pairs.slice(shown, shown + number).map(pair => stanceItem(pair, isOpen(pair.key))));
    shown = list.children.length;
    further.tell(shown, pairs.length);
  }
  add(Math.max(30, 1 + pairs.findLastIndex(pair => isOpen(pair.key))));
  return [list, further.element];
}

/** A pair with its sentences; whether they are open is remembered. */
function stanceItem(pair, open) {
  const item = el("details", { open }, el("summary", {}, leaderLink(pair.holder_id, pair.holder_name), " ",
    isCertain(pair) ? el("span", { class: "label " + pair.label }, pair.label) : "on", " ", leaderLink(pair.target_id, pair.target_name), el("span", { class: "note" }, votes(pair))),
  ...pieces(pair.evidence, pair.votes));
  item.addEventListener("toggle", () => { if (item.open !== isOpen(pair.key) && !item.closest("aside")) rememberOpen(pair.key, item.open); });
  return item;
}

/** Sentences with label and source, in what stands about them; a link goes to the words in the article. Below them: of how many votes they are. */
function pieces(evidence, votes) {
  const held = evidence.length ? `Sentences of ${whole(evidence.length)} of ${times(votes, "vote")}` : "The page holds no evidence of these days and outlets";
  return evidence.map(piece => el("blockquote", {}, el("span", { class: piece.label }, piece.label), " ", ...inContext(piece, piece.words),
    el("footer", {}, `${piece.day}, ${piece.outlet || "outlet unknown"}: `, articleLink(piece.title, piece.url, piece.words)))).concat(evidence.length < votes ? [empty(held + "; scripts/run explain --table stance_pairs prints all of it.")] : []);
}

/** Words as they stand in the article: softer before and after them, the rest of their sentence and the next one. */
function inContext(printed, words) {
  const soft = text => text ? el("span", { class: "soft" }, text) : null;
  return [soft(printed.before), words, soft(printed.after)];
}

function votes(pair) {
  const sides = [["for", pair.for_votes], ["against", pair.against_votes], ["neutral", pair.neutral_votes]].filter(([, count]) => count).map(([side, count]) => `${whole(count)} ${side}`);
  return sides.join(", ") + ({ mixed: ": mixed", insufficient: ": too few for a label" }[pair.label] || "");
}
