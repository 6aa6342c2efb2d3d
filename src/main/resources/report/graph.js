// Ties as a drawing: names that do not overlap, neighbours on hover and focus.
const ruler = document.createElement("canvas").getContext("2d");
ruler.font = "12px system-ui, sans-serif";

/** zoom: how many times as large as usual, so that names find more room; the drawing then scrolls. */
function picture(drawn, note, zoomed) {
  const zoom = isOnPaper ? 1 : zoomed;
  const strength = new Map();
  drawn.forEach(tie => [tie.a, tie.b].forEach(id => strength.set(id, (strength.get(id) || 0) + tie.stories)));
  const nodes = d3.sort([...strength].map(([id, stories]) => ({ id, stories })), (a, b) => b.stories - a.stories || d3.ascending(a.id, b.id));
  const width = zoom * room(980), height = zoom * Math.min(600, 160 + 22 * nodes.length), size = d3.scaleSqrt([0, nodes[0].stories], [3, 20]);
  const spots = placed(nodes, drawn, width, height, size);
  const svg = chart(width, height, "Network of leaders mentioned together").attr("role", "group").attr("class", zoom > 1 ? "zoomed" : null);
  const lines = drawn.map(tie => ({ tie, line: drawTie(svg, tie, spots, drawn[0].stories) }));
  const boxes = nodes.map(node => ({ x: spots.get(node.id).x, y: spots.get(node.id).y, width: 2 * size(node.stories), height: 2 * size(node.stories) }));
  const marks = nodes.map(node => ({ node, mark: drawNode(svg, node, spots.get(node.id), size(node.stories), boxes, width, height) }));
  const near = new Map(nodes.map(node => [node.id, new Set([node.id])]));
  drawn.forEach(tie => { near.get(tie.a).add(tie.b); near.get(tie.b).add(tie.a); });
  const light = id => {
    marks.forEach(({ node, mark }) => mark.classed("dim", id && !near.get(id).has(node.id)).classed("near", Boolean(id) && near.get(id).has(node.id)));
    lines.forEach(({ tie, line }) => line.classed("dim", id && tie.a !== id && tie.b !== id));
  };
  marks.forEach(({ node, mark }) => mark.on("mouseenter focus", () => light(node.id)).on("mouseleave blur", () => light(null)));
  legend(svg, [["clearly more than by chance", "var(--edge)", ""], ["not clearly", "var(--edge)", "5 4"]]);
  const many = d3.sum(drawn, tie => tie.stories);
  return figure("together", svg, `${times(drawn.length, "pair")} with ${times(many, "shared story", "shared stories")}, those of several pairs for each`, many, drawn.map(tie => (
    { a: nameOf.get(tie.a), a_id: tie.a, b: nameOf.get(tie.b), b_id: tie.b, stories: tie.stories, expected: tie.expected, g2: tie.likelihood })), note);
}

/** Where each leader stands, within the drawing. */
function placed(nodes, drawn, width, height, size) {
  const at = nodes.map(node => ({ id: node.id, radius: size(node.stories) }));
  const force = d3.forceSimulation(at).force("link", d3.forceLink(drawn.map(tie => ({ source: tie.a, target: tie.b }))).id(node => node.id).distance(90).strength(0.3))
    .force("charge", d3.forceManyBody().strength(-260)).force("x", d3.forceX(0).strength(0.05 * Math.min(1, height / width))).force("y", d3.forceY(0).strength(0.09))
    .force("apart", d3.forceCollide(node => node.radius + 12)).stop();
  force.tick(250);
  const [left, right] = d3.extent(at, node => node.x), [top, bottom] = d3.extent(at, node => node.y);
  const x = d3.scaleLinear([left, Math.max(right, left + 1)], [70, width - 70]), y = d3.scaleLinear([top, Math.max(bottom, top + 1)], [34, height - 34]);
  return new Map(at.map(node => [node.id, { x: x(node.x), y: y(node.y) }]));
}

function drawTie(svg, tie, spots, most) {
  const line = svg.append("line").attr("class", "tie").attr("x1", spots.get(tie.a).x).attr("y1", spots.get(tie.a).y).attr("x2", spots.get(tie.b).x).attr("y2", spots.get(tie.b).y)
    .attr("stroke", "var(--edge)").attr("stroke-width", 1 + 5 * Math.sqrt(tie.stories / most)).attr("stroke-dasharray", tie.certain ? null : "5 4");
  line.append("title").text(`${nameOf.get(tie.a)} and ${nameOf.get(tie.b)}: ${times(tie.stories, "story", "stories")}, ${two(tie.times)} times as many as by chance`);
  return line;
}

function drawNode(svg, node, spot, radius, boxes, width, height) {
  const name = short(nameOf.get(node.id), 22), link = svg.append("a").attr("href", "#leader/" + encodeURIComponent(node.id)).attr("class", "node");
  link.append("title").text(`${nameOf.get(node.id)}: ${times(node.stories, "story", "stories")} of these ties`);
  link.append("circle").attr("cx", spot.x).attr("cy", spot.y).attr("r", radius).attr("fill", "var(--accent)").attr("stroke", "var(--paper)");
  const label = link.append("text").attr("text-anchor", "middle").text(name), free = freePlace(spot, radius, ruler.measureText(name).width + 6, boxes, width, height);
  label.attr("x", (free || spot).x).attr("y", (free ? free.y : spot.y - radius - 8) + 4);
  if (free) boxes.push(free);
  else label.attr("class", "hidden");
  return link;
}

/** The first place about a circle where a name overlaps nothing; undefined when there is none: it shows on hover and focus. */
function freePlace(spot, radius, width, boxes, right, bottom) {
  const height = 14, away = radius + 9, aside = radius + width / 2 + 3;
  const places = [[0, -away], [0, away], [aside, 0], [-aside, 0], [aside, -away], [-aside, -away], [aside, away], [-aside, away], [0, -away - 12], [0, away + 12]];
  const overlaps = (a, b) => Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
  return places.map(([x, y]) => ({ x: spot.x + x, y: spot.y + y, width, height }))
    .find(place => place.x - width / 2 >= 0 && place.x + width / 2 <= right && place.y >= 8 && place.y <= bottom - 8 && !boxes.some(box => overlaps(place, box)));
}
