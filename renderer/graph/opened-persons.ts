import type { OrganisationId, PersonId } from '#shared/domain/ids.ts';
import { type Point, polar } from './layouts/geometry.ts';
import { type MovableDisc, relax } from './layouts/relax.ts';
import type { SceneNode } from './scene.ts';

export interface ShownPerson {
  readonly id: PersonId;
  readonly name: string;
  /** May be empty. */
  readonly role: string;
}

/** Persons of the organisations that are opened. */
export type OpenedPersons = ReadonlyMap<OrganisationId, readonly ShownPerson[]>;

const PERSON_DIAMETER = 15;
/** From the middle of one person to the next. */
const PERSON_STEP = 17;
const EDGE = 10;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Persons are named before other partners, for as long as one has opened where they work. */
const PERSON_IMPORTANCE = 5000;

export function personNodeId(organisationId: OrganisationId, personId: PersonId): string {
  return `person:${personId}@${organisationId}`;
}

/** Opens organisations: each becomes as large as its persons need, they stand in it, and the others make room. */
export function withPersons(nodes: readonly SceneNode[], opened: OpenedPersons): readonly SceneNode[] {
  if (opened.size === 0) return nodes;
  const grown = nodes.map((node): SceneNode => {
    const persons = node.partnerId === null ? undefined : opened.get(node.partnerId);
    if (persons === undefined || node.emphasis === 'hidden') return node;
    const diameter = Math.max(node.diameter, 2 * (PERSON_STEP * Math.sqrt(persons.length) + EDGE));
    return {
      ...node,
      diameter,
      expectedDiameter: diameter,
      footprint: diameter / 2 + 6,
      ring: 'none',
      fill: { kind: 'container', of: node.fill },
    };
  });
  const shown = grown.filter((node) => node.emphasis !== 'hidden');
  const discs = shown.map((node): MovableDisc => ({ x: node.x, y: node.y, radius: node.footprint }));
  relax(
    discs,
    (disc, index) => {
      const node = shown[index];
      if (node?.fill.kind !== 'container') return;
      disc.x = node.x;
      disc.y = node.y;
    },
    200,
  );
  const placeOf = new Map<string, Point>(shown.map((node, index) => [node.id, discs[index] ?? node]));
  const moved = grown.map((node): SceneNode => {
    const place = placeOf.get(node.id);
    return place === undefined ? node : { ...node, x: place.x, y: place.y };
  });
  return [...moved, ...moved.flatMap((node) => personsIn(node, opened))];
}

function personsIn(node: SceneNode, opened: OpenedPersons): readonly SceneNode[] {
  const { partnerId } = node;
  const persons = partnerId === null || node.emphasis === 'hidden' ? undefined : opened.get(partnerId);
  if (partnerId === null || persons === undefined) return [];
  return persons.map((person, index): SceneNode => {
    const around = polar(
      persons.length === 1 ? 0 : PERSON_STEP * Math.sqrt(index + 0.4),
      index * GOLDEN_ANGLE,
    );
    return {
      id: personNodeId(partnerId, person.id),
      kind: 'person',
      partnerId: null,
      insideId: node.id,
      x: node.x + around.x,
      y: node.y + around.y,
      label: person.name,
      icon: 'residents',
      fill: { kind: 'person' },
      ring: 'none',
      diameter: PERSON_DIAMETER,
      expectedDiameter: PERSON_DIAMETER,
      footprint: PERSON_DIAMETER / 2,
      emphasis: 'plain',
      importance: PERSON_IMPORTANCE - index,
    };
  });
}
