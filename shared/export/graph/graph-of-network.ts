import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { NetworkDocument } from '#shared/domain/network-document.ts';
import { TIE_KIND_LABELS, TIER_LABELS } from '#shared/texts/vocabulary.ts';
import type { GraphInclude } from './graph-choice.ts';

/** A time in which something was so; `null`: without a bound at that side. Both days belong to it. */
export interface Spell {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

/** Values by name of the attribute; what is not known is left out. */
export type Attributes = Readonly<Record<string, string | number>>;

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  /** In Dutch, as other programs show it. */
  readonly kind: string;
  readonly attributes: Attributes;
  readonly spells: readonly Spell[];
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly directed: boolean;
  /** Above 0. */
  readonly weight: number;
  readonly spells: readonly Spell[];
}

/** The network as other programs know networks: marks and lines, each with times and values. */
export interface NetworkGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The node that stands for whoever keeps the network. */
export const EGO_ID = 'ik';
const DIRECTED = new Set(['funds', 'supervises']);

/** What of a network goes to another program. Archived things stay at home. @param ego what you are called there */
export function graphOfNetwork(network: NetworkDocument, include: GraphInclude, ego: string): NetworkGraph {
  const partners = network.organisations.filter(({ archived }) => !archived);
  const collaborations = network.collaborations.filter(({ archived }) => !archived);
  const persons = include.persons ? network.persons.filter(({ archived }) => !archived) : [];
  const meetings = meetingsOf(network, include);
  const nodes: GraphNode[] = [
    { id: EGO_ID, label: ego, kind: 'Ik', attributes: {}, spells: [] },
    ...partners.map((partner) => partnerNode(partner, network, include, meetings.get(partner.id) ?? [])),
    ...collaborations.map(
      (one): GraphNode => ({
        id: one.id,
        label: one.name,
        kind: 'Samenwerkingsverband',
        attributes: include.notes && one.note !== '' ? { notitie: one.note } : {},
        spells: spellsOf(one),
      }),
    ),
    ...persons.map(
      (person): GraphNode => ({
        id: person.id,
        label: person.name,
        kind: 'Persoon',
        attributes: include.notes && person.note !== '' ? { notitie: person.note } : {},
        spells: [],
      }),
    ),
  ];
  const known = new Set(nodes.map(({ id }) => id));
  const edges: GraphEdge[] = [
    ...partners.flatMap(({ id }): GraphEdge[] => {
      const days = meetings.get(id) ?? [];
      if (days.length === 0) return [];
      return [
        {
          id: `ontmoet ${id}`,
          source: EGO_ID,
          target: id,
          kind: 'ontmoet',
          directed: false,
          weight: days.length,
          spells: daySpells(days),
        },
      ];
    }),
    ...network.ties
      .filter(({ kind }) => include.judgements || kind !== 'at-odds')
      .map(
        (tie): GraphEdge => ({
          id: tie.id,
          source: tie.firstOrganisationId,
          target: tie.secondOrganisationId,
          kind: TIE_KIND_LABELS[tie.kind],
          directed: DIRECTED.has(tie.kind),
          weight: tie.strength,
          spells: spellsOf(tie),
        }),
      ),
    ...collaborations.flatMap((one) =>
      one.members.map(
        (member, place): GraphEdge => ({
          id: `${one.id} lid ${String(place)}`,
          source: member.organisationId,
          target: one.id,
          kind: 'lid van',
          directed: true,
          weight: 1,
          spells: spellsOf(member),
        }),
      ),
    ),
    ...persons.flatMap((person) =>
      person.affiliations.map(
        (position): GraphEdge => ({
          id: position.id,
          source: person.id,
          target: position.organisationId,
          kind: position.role === '' ? 'werkt bij' : position.role,
          directed: true,
          weight: 1,
          spells: spellsOf(position),
        }),
      ),
    ),
  ];
  return { nodes, edges: edges.filter(({ source, target }) => known.has(source) && known.has(target)) };
}

function spellsOf({ from, until }: Spell): readonly Spell[] {
  return from === null && until === null ? [] : [{ from, until }];
}

function daySpells(days: readonly IsoDate[]): readonly Spell[] {
  return [...new Set(days)].sort().map((day) => ({ from: day, until: day }));
}

/** The days on which each partner was met, persons counted with where they worked that day. */
function meetingsOf(
  network: NetworkDocument,
  include: GraphInclude,
): ReadonlyMap<string, readonly IsoDate[]> {
  const positions = new Map(network.persons.map(({ id, affiliations }) => [id, affiliations]));
  const days = new Map<string, IsoDate[]>();
  for (const encounter of network.encounters) {
    if (encounter.confidentiality !== 'normal' && !include.confidential) continue;
    const { date } = encounter;
    const there = new Set<string>(encounter.organisationIds);
    for (const personId of encounter.personIds) {
      for (const { organisationId, from, until } of positions.get(personId) ?? []) {
        if ((from === null || from <= date) && (until === null || date <= until)) there.add(organisationId);
      }
    }
    for (const id of there) {
      const list = days.get(id);
      if (list === undefined) days.set(id, [date]);
      else list.push(date);
    }
  }
  return days;
}

function nameOf(list: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return list.find((one) => one.id === id)?.name ?? '';
}

function partnerNode(
  partner: NetworkDocument['organisations'][number],
  network: NetworkDocument,
  include: GraphInclude,
  days: readonly IsoDate[],
): GraphNode {
  const last = [...days].sort().at(-1);
  return {
    id: partner.id,
    label: partner.name,
    kind: 'Partner',
    attributes: {
      soort: nameOf(network.categories, partner.categoryId),
      opgaven: partner.themeIds.map((id) => nameOf(network.themes, id)).join('|'),
      wijken: partner.areaIds.map((id) => nameOf(network.areas, id)).join('|'),
      ontmoetingen: days.length,
      ...(last === undefined ? {} : { laatst: last }),
      ...(include.judgements ? { belang: TIER_LABELS[partner.tier] } : {}),
      ...(include.notes && partner.note !== '' ? { notitie: partner.note } : {}),
    },
    spells: spellsOf(partner),
  };
}
