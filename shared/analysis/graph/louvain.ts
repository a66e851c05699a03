import type { WeightedGraph } from './weighted-graph.ts';

/** What one run found. */
export interface LouvainRun {
  /** Community of each node, numbered from 0; -1 for a node that was not in the order. */
  readonly communityOf: Int32Array;
  /** Of this partition. */
  readonly modularity: number;
}

/** A move that gains less than this, in weight, gains nothing but rounding. */
const ROUNDING = 1e-10;

/** A graph whose nodes are the communities of the level below. */
interface Level {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  /** Twice the weight of the links inside each node; they are not among its neighbours. */
  readonly loops: Float64Array;
  /** Summed weight of the links of each node, those to itself included. */
  readonly strengths: Float64Array;
}

/**
 * One run of Louvain: every node goes to the community of its neighbours that gains most modularity, until no move gains;
 * then each community becomes one node, and the same again. A node is looked at again only when a neighbour moved.
 *
 * @param graph with at least one link.
 * @param order every node with links once: in which order they are first looked at. Of two communities that gain as
 *   much, a node goes to the one named after the later node, and stays where it is when that gains as much.
 * @param random draws at which node of each level to start.
 * @see Blondel, Guillaume, Lambiotte & Lefebvre (2008), Fast unfolding of communities in large networks.
 * @see Traag (2015), Faster unfolding of communities: speeding up the Louvain algorithm, for the queue.
 */
export function louvainRun(
  graph: WeightedGraph,
  order: Int32Array,
  resolution: number,
  random: () => number,
): LouvainRun {
  const nodes = graph.order;
  const twiceTotal = graph.strengths.reduce((total, strength) => total + strength, 0);
  const gain = resolution / twiceTotal;
  const rankOf = new Int32Array(nodes).fill(-1);
  for (const [rank, node] of order.entries()) rankOf[node] = rank;
  let level: Level = {
    size: nodes,
    offsets: graph.offsets,
    neighbours: graph.neighbours,
    weights: graph.weights,
    loops: new Float64Array(nodes),
    strengths: graph.strengths,
  };
  let sequence = order;
  let labels = rankOf;
  /** Place in the present level of each node of the graph. */
  const placeOf = new Int32Array(nodes).fill(-1);
  for (const node of order) placeOf[node] = node;
  for (;;) {
    const totals = new Float64Array(sequence.length);
    for (const node of sequence) totals[labels[node] ?? 0] = level.strengths[node] ?? 0;
    const moved = moveNodes(level, sequence, labels, totals, gain, random);
    if (!moved) break;
    const numbers = numbered(labels, sequence);
    for (const node of order) placeOf[node] = numbers.of[placeOf[node] ?? 0] ?? 0;
    level = zoomedOut(level, numbers.of, numbers.count);
    sequence = Int32Array.from({ length: level.size }, (_, node) => node);
    labels = sequence.slice();
  }
  let modularity = 0;
  for (let community = 0; community < level.size; community += 1) {
    modularity +=
      (level.loops[community] ?? 0) / twiceTotal -
      resolution * ((level.strengths[community] ?? 0) / twiceTotal) ** 2;
  }
  return { communityOf: placeOf, modularity };
}

/**
 * Moves nodes until no move gains; `labels` and the strength of each community change.
 *
 * @param gain resolution / 2m: what a unit of strength of the node and of the community costs.
 * @returns whether anything moved.
 */
function moveNodes(
  level: Level,
  sequence: Int32Array,
  labels: Int32Array,
  totals: Float64Array,
  gain: number,
  random: () => number,
): boolean {
  const { offsets, neighbours, weights, strengths } = level;
  const size = sequence.length;
  const queue = new Int32Array(size);
  const waiting = new Uint8Array(level.size).fill(1);
  const start = Math.floor(random() * size);
  for (let place = 0; place < size; place += 1) queue[place] = sequence[(start + place) % size] ?? 0;
  const members = new Int32Array(size).fill(1);
  const free: number[] = [];
  const into = new Float64Array(size);
  const touched = new Int32Array(size + 1);
  let head = 0;
  let queued = size;
  let moved = false;
  while (queued > 0) {
    const node = queue[head] ?? 0;
    head = head + 1 === size ? 0 : head + 1;
    queued -= 1;
    waiting[node] = 0;
    const from = offsets[node] ?? 0;
    const until = offsets[node + 1] ?? 0;
    let touchedCount = 0;
    for (let entry = until - 1; entry >= from; entry -= 1) {
      const label = labels[neighbours[entry] ?? 0] ?? 0;
      const sofar = into[label] ?? 0;
      // Written each time and kept when new: a branch here is guessed wrong half of the time.
      touched[touchedCount] = label;
      touchedCount += Number(sofar === 0);
      into[label] = sofar + (weights[entry] ?? 0);
    }
    const own = labels[node] ?? 0;
    const strength = strengths[node] ?? 0;
    let best = own;
    let bestGain = (into[own] ?? 0) - strength * ((totals[own] ?? 0) - strength) * gain;
    for (let place = 0; place < touchedCount; place += 1) {
      const label = touched[place] ?? 0;
      const weight = into[label] ?? 0;
      into[label] = 0;
      if (label === own) continue;
      const gained = weight - strength * (totals[label] ?? 0) * gain;
      const difference = gained - bestGain;
      if (difference >= ROUNDING || (difference > -ROUNDING && best !== own && label > best)) {
        bestGain = gained;
        best = label;
      }
    }
    if (bestGain < 0) {
      // Alone is better than with anybody; a label that nobody has is free whenever a community holds several nodes.
      best = (members[own] ?? 0) === 1 ? own : (free.pop() ?? own);
    }
    if (best === own) continue;
    moved = true;
    labels[node] = best;
    totals[own] = (totals[own] ?? 0) - strength;
    totals[best] = (totals[best] ?? 0) + strength;
    members[best] = (members[best] ?? 0) + 1;
    const left = (members[own] ?? 0) - 1;
    members[own] = left;
    if (left === 0) free.push(own);
    for (let entry = until - 1; entry >= from; entry -= 1) {
      const neighbour = neighbours[entry] ?? 0;
      if (waiting[neighbour] === 1 || labels[neighbour] === best) continue;
      waiting[neighbour] = 1;
      const tail = head + queued;
      queue[tail >= size ? tail - size : tail] = neighbour;
      queued += 1;
    }
  }
  return moved;
}

/** New numbers for the communities, by the first node of the sequence that has them; -1 for nodes outside it. */
function numbered(labels: Int32Array, sequence: Int32Array): { of: Int32Array; count: number } {
  const numberOf = new Int32Array(sequence.length).fill(-1);
  const of = new Int32Array(labels.length).fill(-1);
  let count = 0;
  for (const node of sequence) {
    const label = labels[node] ?? 0;
    if ((numberOf[label] ?? -1) < 0) {
      numberOf[label] = count;
      count += 1;
    }
    of[node] = numberOf[label] ?? 0;
  }
  return { of, count };
}

/** The graph of the communities: the weight between two is that of all links between their nodes. */
function zoomedOut(level: Level, numberOf: Int32Array, count: number): Level {
  const { offsets, neighbours, weights } = level;
  const members = nodesByNumber(numberOf, count);
  const loops = new Float64Array(count);
  const strengths = new Float64Array(count);
  for (let node = 0; node < level.size; node += 1) {
    const number = numberOf[node] ?? -1;
    if (number < 0) continue;
    loops[number] = (loops[number] ?? 0) + (level.loops[node] ?? 0);
    strengths[number] = (strengths[number] ?? 0) + (level.strengths[node] ?? 0);
  }
  const newOffsets = new Int32Array(count + 1);
  const newNeighbours: number[] = [];
  const newWeights: number[] = [];
  const into = new Float64Array(count);
  const touched = new Int32Array(count);
  for (let number = 0; number < count; number += 1) {
    let touchedCount = 0;
    for (let place = members.offsets[number] ?? 0; place < (members.offsets[number + 1] ?? 0); place += 1) {
      const node = members.nodes[place] ?? 0;
      const until = offsets[node + 1] ?? 0;
      for (let entry = offsets[node] ?? 0; entry < until; entry += 1) {
        const other = numberOf[neighbours[entry] ?? 0] ?? 0;
        const sofar = into[other] ?? 0;
        if (sofar === 0) {
          touched[touchedCount] = other;
          touchedCount += 1;
        }
        into[other] = sofar + (weights[entry] ?? 0);
      }
    }
    for (const other of touched.subarray(0, touchedCount).sort().reverse()) {
      const weight = into[other] ?? 0;
      into[other] = 0;
      if (other === number) {
        loops[number] = (loops[number] ?? 0) + weight;
      } else {
        newNeighbours.push(other);
        newWeights.push(weight);
      }
    }
    newOffsets[number + 1] = newNeighbours.length;
  }
  return {
    size: count,
    offsets: newOffsets,
    neighbours: Int32Array.from(newNeighbours),
    weights: Float64Array.from(newWeights),
    loops,
    strengths,
  };
}

function nodesByNumber(numberOf: Int32Array, count: number): { offsets: Int32Array; nodes: Int32Array } {
  const offsets = new Int32Array(count + 1);
  for (const number of numberOf) if (number >= 0) offsets[number + 1] = (offsets[number + 1] ?? 0) + 1;
  for (let number = 0; number < count; number += 1) {
    offsets[number + 1] = (offsets[number + 1] ?? 0) + (offsets[number] ?? 0);
  }
  const next = offsets.slice();
  const nodes = new Int32Array(numberOf.length);
  for (const [node, number] of numberOf.entries()) {
    if (number < 0) continue;
    const place = next[number] ?? 0;
    nodes[place] = node;
    next[number] = place + 1;
  }
  return { offsets, nodes };
}
