// Who is mentioned together: the significant edges of one month, drawn, and listed.
function network() {
  const months = [...new Set(tables.network.map(row => row.start))].sort(d3.ascending).filter(start => touches({ start }));
  const view = el("div");
  const choice = el("select", { id: "month", onchange: () => draw(choice.value) }, ...months.map(month => el("option", { value: month }, month.slice(0, 7))));
  function draw(month) {
    view.replaceChildren(...networkOf(month));
  }
  if (months.length) {
    choice.value = months[d3.maxIndex(months, month => d3.sum(tables.network, row => row.start === month))];
    draw(choice.value);
  }
  return [
    el("h1", {}, "Mentioned together"),
    el("p", { class: "note" }, "An edge joins two leaders who stand in the same stories more often than chance explains (G², false discovery rate 0.05). Size: stories of a leader's edges. Colour: community. The month with most leaders comes first."),
    months.length ? el("label", {}, "Month ", choice) : empty("No significant edges in these months."), view];
}

function networkOf(month) {
  const nodes = tables.network.filter(row => row.start === month).slice(0, 120).map(row => ({ ...row }));
  const known = new Set(nodes.map(node => node.leader_id));
  const edges = tables.edges.filter(row => row.start === month && known.has(row.a_id) && known.has(row.b_id))
    .map(row => ({ source: row.a_id, target: row.b_id, stories: row.n_ab, times: row.n_ab / row.expected, likelihood: row.log_likelihood }));
  return [
    picture(nodes, edges),
    table([
      { head: "Leader", value: node => nameOf.get(node.leader_id), show: node => leaderLink(node.leader_id) },
      { head: "Edges", value: node => node.degree, number: true },
      { head: "Stories", value: node => node.strength, number: true },
      { head: "PageRank", value: node => node.page_rank, show: node => d3.format(".4f")(node.page_rank), number: true },
      { head: "Betweenness", value: node => node.betweenness, show: node => d3.format(".4f")(node.betweenness), number: true },
      { head: "Community", value: node => nameOf.get(node.community) || node.community }], nodes, "Leaders with a significant edge in this month."),
    section("Edges", null, table([
      { head: "Leader", value: edge => nameOf.get(edge.source), show: edge => leaderLink(edge.source) },
      { head: "and", value: edge => nameOf.get(edge.target), show: edge => leaderLink(edge.target) },
      { head: "Stories", value: edge => edge.stories, number: true },
      { head: "Times expected", value: edge => edge.times, show: edge => two(edge.times), number: true },
      { head: "G²", value: edge => edge.likelihood, show: edge => two(edge.likelihood), number: true }], edges, ""))];
}

function spread(nodes, field) {
  return Math.max(120, d3.max(nodes, node => node[field]) - d3.min(nodes, node => node[field]));
}

function picture(nodes, edges) {
  const width = room(980), height = Math.min(560, 140 + 30 * nodes.length);
  const size = d3.scaleSqrt([0, d3.max(nodes, node => node.strength) || 1], [3, 22]);
  const colors = d3.scaleOrdinal([...new Set(nodes.map(node => node.community))].sort(d3.ascending), d3.schemeTableau10);
  const force = d3.forceSimulation(nodes).force("link", d3.forceLink(edges.map(edge => ({ ...edge }))).id(node => node.leader_id).distance(80).strength(0.4))
    .force("charge", d3.forceManyBody().strength(-180)).force("center", d3.forceCenter(width / 2, height / 2))
    .force("x", d3.forceX(width / 2).strength(0.06)).force("y", d3.forceY(height / 2).strength(0.09)).force("apart", d3.forceCollide(node => size(node.strength) + 8)).stop();
  force.tick(250);
  const fit = Math.min((width - Math.min(200, width / 3)) / spread(nodes, "x"), (height - 80) / spread(nodes, "y"));
  const place = (node, field, middle) => middle + (node[field] - (d3.max(nodes, other => other[field]) + d3.min(nodes, other => other[field])) / 2) * fit;
  const at = new Map(nodes.map(node => [node.leader_id, { x: place(node, "x", width / 2), y: place(node, "y", height / 2 + 10) }]));
  const svg = chart(width, height, "Network of leaders mentioned together").attr("role", "group");
  edges.forEach(edge => svg.append("line").attr("x1", at.get(edge.source).x).attr("y1", at.get(edge.source).y).attr("x2", at.get(edge.target).x).attr("y2", at.get(edge.target).y)
    .attr("stroke", "var(--neutral)").attr("stroke-opacity", 0.5).attr("stroke-width", Math.min(6, Math.sqrt(edge.stories)))
    .append("title").text(`${nameOf.get(edge.source)} and ${nameOf.get(edge.target)}: ${whole(edge.stories)} stories, ${two(edge.times)} times as many as expected`));
  nodes.forEach(node => {
    const spot = at.get(node.leader_id);
    const link = svg.append("a").attr("href", "#leader/" + encodeURIComponent(node.leader_id));
    link.append("circle").attr("cx", spot.x).attr("cy", spot.y).attr("r", size(node.strength)).attr("fill", colors(node.community)).attr("stroke", "var(--paper)")
      .append("title").text(`${nameOf.get(node.leader_id)}: ${node.degree} edges, ${whole(node.strength)} stories`);
    link.append("text").attr("x", spot.x).attr("y", spot.y - size(node.strength) - 3).attr("text-anchor", "middle").text(short(nameOf.get(node.leader_id), 22));
  });
  return el("figure", {}, svg.node());
}
