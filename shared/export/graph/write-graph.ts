import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { GraphExport } from './graph-choice.ts';
import type { GraphEdge, GraphNode, NetworkGraph, Spell } from './graph-of-network.ts';
import { xmlTag, xmlText } from './xml.ts';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const PROGRAM = 'Netwerkkaart';

/** A network as text, in the form that another program reads. @param today when it is written */
export function writeGraph(graph: NetworkGraph, format: GraphExport['format'], today: IsoDate): string {
  switch (format) {
    case 'gexf':
      return asGexf(graph, today);
    case 'graphml':
      return asGraphMl(graph);
    case 'cyjs':
      return asCytoscapeJson(graph);
    case 'kumu':
      return asKumuJson(graph);
  }
}

interface Attribute {
  readonly name: string;
  readonly isNumber: boolean;
}

/** The attributes that any node has, in the order of the first that has them. */
function attributesOf(nodes: readonly GraphNode[]): readonly Attribute[] {
  const found = new Map<string, boolean>();
  for (const { attributes } of nodes) {
    for (const [name, value] of Object.entries(attributes)) {
      found.set(name, (found.get(name) ?? true) && typeof value === 'number');
    }
  }
  return [...found].map(([name, isNumber]) => ({ name, isNumber }));
}

/** @see https://gexf.net/schema.html, version 1.3: dates, with spells in which a node or an edge is there */
function asGexf({ nodes, edges }: NetworkGraph, today: IsoDate): string {
  const attributes = [{ name: 'type', isNumber: false }, ...attributesOf(nodes)];
  const declared = attributes
    .map(({ name, isNumber }) =>
      xmlTag('attribute', { id: name, title: name, type: isNumber ? 'integer' : 'string' }),
    )
    .join('');
  const edgeAttributes = xmlTag('attribute', { id: 'kind', title: 'kind', type: 'string' });
  const written = [
    xmlTag('attributes', { class: 'node', mode: 'static' }, declared),
    xmlTag('attributes', { class: 'edge', mode: 'static' }, edgeAttributes),
    xmlTag('nodes', {}, nodes.map((node) => gexfNode(node)).join('\n')),
    xmlTag('edges', {}, edges.map((edge) => gexfEdge(edge)).join('\n')),
  ];
  const meta = xmlTag('meta', { lastmodifieddate: today }, xmlTag('creator', {}, PROGRAM));
  const graph = xmlTag(
    'graph',
    { mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval', defaultedgetype: 'undirected' },
    written.join('\n'),
  );
  return `${XML}${xmlTag('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, `${meta}\n${graph}`)}\n`;
}

function gexfSpells(spells: readonly Spell[]): string {
  if (spells.length === 0) return '';
  return xmlTag(
    'spells',
    {},
    spells.map(({ from, until }) => xmlTag('spell', { start: from, end: until })).join(''),
  );
}

function gexfNode({ id, label, kind, attributes, spells }: GraphNode): string {
  const values = Object.entries({ type: kind, ...attributes })
    .map(([name, value]) => xmlTag('attvalue', { for: name, value }))
    .join('');
  return xmlTag('node', { id, label }, xmlTag('attvalues', {}, values) + gexfSpells(spells));
}

function gexfEdge({ id, source, target, kind, directed, weight, spells }: GraphEdge): string {
  const type = directed ? 'directed' : 'undirected';
  const values = xmlTag('attvalues', {}, xmlTag('attvalue', { for: 'kind', value: kind }));
  return xmlTag('edge', { id, source, target, type, weight, label: kind }, values + gexfSpells(spells));
}

/** From the first day to the last day of the spells. */
function bounds(spells: readonly Spell[]): Readonly<Record<string, string>> {
  const [from, until] = [spells[0]?.from ?? null, spells.at(-1)?.until ?? null];
  return { ...(from === null ? {} : { van: from }), ...(until === null ? {} : { tot: until }) };
}

type Values = Readonly<Record<string, string | number>>;

function nodeValues(node: GraphNode): Values {
  return { label: node.label, type: node.kind, ...node.attributes, ...bounds(node.spells) };
}

function edgeValues(edge: GraphEdge): Values {
  return { kind: edge.kind, weight: edge.weight, ...bounds(edge.spells) };
}

function valuesXml(domain: string, values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => xmlTag('data', { key: `${domain}-${name}` }, xmlText(String(value))))
    .join('');
}

/** @see http://graphml.graphdrawing.org/specification.html */
function asGraphMl({ nodes, edges }: NetworkGraph): string {
  const keys = [...keysOf('node', nodes.map(nodeValues)), ...keysOf('edge', edges.map(edgeValues))];
  const written = [
    ...nodes.map((node) => xmlTag('node', { id: node.id }, valuesXml('node', nodeValues(node)))),
    ...edges.map((edge) =>
      xmlTag(
        'edge',
        { id: edge.id, source: edge.source, target: edge.target, directed: String(edge.directed) },
        valuesXml('edge', edgeValues(edge)),
      ),
    ),
  ];
  const graph = xmlTag('graph', { id: 'netwerk', edgedefault: 'undirected' }, written.join('\n'));
  const root = xmlTag(
    'graphml',
    { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    `${keys.join('\n')}\n${graph}`,
  );
  return `${XML}${root}\n`;
}

function keysOf(
  domain: 'node' | 'edge',
  items: readonly Readonly<Record<string, string | number>>[],
): readonly string[] {
  const isNumber = new Map<string, boolean>();
  for (const item of items) {
    for (const [name, value] of Object.entries(item)) {
      isNumber.set(name, (isNumber.get(name) ?? true) && typeof value === 'number');
    }
  }
  return [...isNumber].map(([name, numeric]) =>
    xmlTag('key', {
      id: `${domain}-${name}`,
      for: domain,
      'attr.name': name,
      'attr.type': numeric ? 'double' : 'string',
    }),
  );
}

/** @see https://manual.cytoscape.org/en/stable/Supported_Network_File_Formats.html#cytoscape-js-json */
function asCytoscapeJson({ nodes, edges }: NetworkGraph): string {
  return JSON.stringify({
    format_version: '1.0',
    generated_by: PROGRAM,
    elements: {
      nodes: nodes.map(({ id, label, kind, attributes, spells }) => ({
        data: { ...attributes, id, name: label, label, type: kind, spells },
      })),
      edges: edges.map(({ id, source, target, kind, directed, weight, spells }) => ({
        data: { id, source, target, interaction: kind, label: kind, directed, weight, spells },
      })),
    },
  });
}

/** @see https://docs.kumu.io/guides/import/blueprints: elements and connections, which name their ends by label */
function asKumuJson({ nodes, edges }: NetworkGraph): string {
  const labelOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, label } of nodes) {
    let own = label;
    for (let number = 2; taken.has(own.toLowerCase()); number += 1) own = `${label} (${String(number)})`;
    taken.add(own.toLowerCase());
    labelOf.set(id, own);
  }
  return JSON.stringify({
    elements: nodes.map(({ id, kind, attributes, spells }) => {
      const { notitie, ...others } = attributes;
      return {
        label: labelOf.get(id),
        type: kind,
        ...(notitie === undefined ? {} : { description: notitie }),
        attributes: {
          ...Object.fromEntries(
            Object.entries(others).map(([name, value]) => [
              name,
              typeof value === 'string' && value.includes('|') ? value.split('|') : value,
            ]),
          ),
          ...bounds(spells),
        },
      };
    }),
    connections: edges.map(({ source, target, kind, directed, weight, spells }) => ({
      from: labelOf.get(source),
      to: labelOf.get(target),
      type: kind,
      direction: directed ? 'directed' : 'undirected',
      attributes: { strength: weight, ...bounds(spells) },
    })),
  });
}
