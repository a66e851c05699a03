import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import cytoscape from 'cytoscape';
// oxlint-disable-next-line import/no-named-as-default -- its types know the default only
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphMl } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { createTie } from '#db/repos/ties.ts';
import { writeExampleNetwork } from '#main/files/write-example-network.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { makeExampleNetwork } from '#shared/example-network/example-network.ts';
import { GRAPH_FORMATS, type GraphInclude, NOTHING_CONFIDENTIAL } from '#shared/export/graph/graph-choice.ts';
import { EGO_ID, graphOfNetwork } from '#shared/export/graph/graph-of-network.ts';
import { writeGraph } from '#shared/export/graph/write-graph.ts';
import { readKumuJson } from '#shared/import/kumu/kumu-json.ts';
import { createDatabase } from '#db/open.ts';
import { affiliationDraft, encounterDraft, partner, person, tieDraft } from '#test/support/drafts.ts';

const HOSTILE = 'A & B <script>alert("1")</script> \'x\' ]]> \u0007 é 🚲\n=1+1';
const TODAY = isoDate('2026-06-30');
const ALL: GraphInclude = { persons: true, judgements: true, confidential: true, notes: true };

/** Stands in no file of a test: made before the first, and only read. */
function hostileNetwork() {
  const db = createDatabase(path.join(mkdtempSync(path.join(tmpdir(), 'netwerkkaart-')), 'x.netwerk'));
  writeExampleNetwork(db, makeExampleNetwork({ asOf: TODAY }));
  const bad = partner(db, HOSTILE);
  const twin = partner(db, 'Tweeling');
  const other = partner(db, 'tweeling');
  person(db, { name: 'Geheim Persoon', affiliations: [affiliationDraft(bad.id)] });
  createTie(db, tieDraft(bad.id, twin.id, { kind: 'at-odds' }));
  createTie(db, tieDraft(bad.id, other.id, { kind: 'funds', strength: 3, from: isoDate('2025-01-01') }));
  createEncounter(db, encounterDraft([bad.id], { date: isoDate('2026-05-04') }));
  createEncounter(
    db,
    encounterDraft([bad.id], { date: isoDate('2026-05-05'), confidentiality: 'confidential' }),
  );
  return { network: exportNetwork(db), bad, twin };
}

const { network, bad } = hostileNetwork();
const plain = graphOfNetwork(network, NOTHING_CONFIDENTIAL, 'Ik');
const full = graphOfNetwork(network, ALL, 'Ik');
/** What XML can hold of the name. */
const READ_BACK = HOSTILE.replace('\u0007', '');

describe('read back by another program', () => {
  test('GEXF: every node and edge, names whole', () => {
    const read = parseGexf(Graph, writeGraph(full, 'gexf', TODAY), { addMissingNodes: false });
    expect([read.order, read.size]).toEqual([full.nodes.length, full.edges.length]);
    expect(read.getNodeAttribute(bad.id, 'label')).toBe(READ_BACK);
    expect(read.getNodeAttribute(bad.id, 'type')).toBe('Partner');
  });

  test('GEXF: each encounter is a spell of its own day', () => {
    const text = writeGraph(full, 'gexf', TODAY);
    const [, edge = ''] = new RegExp(`<edge id="ontmoet ${bad.id}"(.*?)</edge>`, 's').exec(text) ?? [];
    expect(edge).toContain(`source="${EGO_ID}"`);
    expect(
      [...edge.matchAll(/<spell start="([^"]*)" end="([^"]*)"/g)].map((spell) => spell.slice(1)),
    ).toEqual([
      ['2026-05-04', '2026-05-04'],
      ['2026-05-05', '2026-05-05'],
    ]);
  });

  test('GraphML: every node and edge, names whole', () => {
    const read = parseGraphMl(Graph, writeGraph(full, 'graphml', TODAY));
    expect([read.order, read.size]).toEqual([full.nodes.length, full.edges.length]);
    expect(read.getNodeAttribute(bad.id, 'label')).toBe(READ_BACK);
  });

  test('Cytoscape: every node and edge, names whole', () => {
    const core = cytoscape({ headless: true });
    core.json(JSON.parse(writeGraph(full, 'cyjs', TODAY)) as { elements: [] });
    expect([core.nodes().length, core.edges().length]).toEqual([full.nodes.length, full.edges.length]);
    expect(core.getElementById(bad.id).data('name')).toBe(HOSTILE);
    core.destroy();
  });

  test('Kumu: every element and connection, and no end that means another', () => {
    const tables = readKumuJson(writeGraph(full, 'kumu', TODAY)) ?? [];
    const [elements, connections] = tables;
    expect([elements?.rows.length, connections?.rows.length]).toEqual([full.nodes.length, full.edges.length]);
    const label = elements?.columns.indexOf('Label') ?? -1;
    const labels = elements?.rows.map(({ cells }) => (cells[label] ?? '').toLowerCase()) ?? [];
    expect(new Set(labels).size).toBe(labels.length);
  });
});

test.each(GRAPH_FORMATS)('%s: what is not for everybody goes only when it is asked for', (format) => {
  const holds = (include: typeof plain, words: string): boolean =>
    writeGraph(include, format, TODAY).includes(words);
  for (const words of ['Geheim Persoon', 'ligt overhoop met', '2026-05-05', 'notitie']) {
    expect(holds(plain, words), words).toBe(false);
  }
  for (const words of ['Geheim Persoon', 'ligt overhoop met', '2026-05-05']) {
    expect(holds(full, words), words).toBe(true);
  }
});
