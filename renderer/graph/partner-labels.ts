import type { OrganisationId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';

/** Characters of a name that fit beside a disc; the whole name stands in the table and the panel. */
const LABEL_LENGTH = 26;
/** Of a name that begins as another does: so many characters at least of how it begins. */
const LEAST_HEAD = 8;
/** A part in which two long words differ starts so many characters before that: a letter alone says nothing. */
const RUN_UP = 3;

type NamedPartner = Pick<Organisation, 'id' | 'name' | 'shortName' | 'archived'>;

/** A name of at most 26 characters, cut at a word where that leaves enough. */
export function shortened(name: string, length = LABEL_LENGTH): string {
  if (name.length <= length) return name;
  const cut = name.slice(0, length - 1);
  const lastSpace = cut.lastIndexOf(' ');
  const end = lastSpace >= length / 2 ? cut.slice(0, lastSpace) : cut;
  return `${end.replace(/[\s,;:(&-]+$/, '')}…`;
}

const known = new WeakMap<readonly NamedPartner[], ReadonlyMap<OrganisationId, string>>();

/**
 * What stands beside the disc of each partner, of at most 26 characters: as people say its name, or else the name; worked out once
 * for a list. Names that begin alike and would be cut to the same lose their middle, and keep what tells them apart.
 */
export function partnerLabels(partners: readonly NamedPartner[]): ReadonlyMap<OrganisationId, string> {
  const before = known.get(partners);
  if (before !== undefined) return before;
  const present = partners.filter(({ archived }) => !archived);
  const texts = new Map(present.map((partner) => [partner.id, saidOf(partner)]));
  // Two that people call the same are told apart by their names.
  for (const alike of groupsOf(texts)) {
    for (const { id, name } of present) if (alike.has(id)) texts.set(id, name);
  }
  const labels = new Map([...texts].map(([id, text]) => [id, shortened(text)]));
  for (const alike of groupsOf(labels)) {
    const names = [...alike].map((id) => texts.get(id) ?? '');
    const apart = toldApart(names);
    for (const id of alike) labels.set(id, apart.get(texts.get(id) ?? '') ?? '');
  }
  for (const partner of partners) {
    if (!labels.has(partner.id)) labels.set(partner.id, shortened(saidOf(partner)));
  }
  known.set(partners, labels);
  return labels;
}

function saidOf({ name, shortName }: NamedPartner): string {
  return shortName === '' ? name : shortName;
}

/** Those that share a text with another, group by group. */
function groupsOf(texts: ReadonlyMap<OrganisationId, string>): readonly ReadonlySet<OrganisationId>[] {
  const groups = new Map<string, Set<OrganisationId>>();
  for (const [id, text] of texts) {
    const group = groups.get(text);
    if (group === undefined) groups.set(text, new Set([id]));
    else group.add(id);
  }
  return [...groups.values()].filter((group) => group.size > 1);
}

/** Names that begin alike, each with a label that no other of them has, where they differ at all. */
function toldApart(names: readonly string[]): ReadonlyMap<string, string> {
  const sorted = [...new Set(names)].sort();
  const labels = new Map<string, string>();
  const taken = new Set<string>();
  for (const [place, name] of sorted.entries()) {
    // In this order nobody begins more like it than the one before and the one after.
    const shared = Math.max(
      sharedStart(name, sorted[place - 1] ?? ''),
      sharedStart(name, sorted[place + 1] ?? ''),
    );
    const word = name.lastIndexOf(' ', shared) + 1;
    const letters = Math.max(0, shared - RUN_UP);
    const label =
      [...(word === 0 ? [] : [word]), letters, name.length]
        .map((start) => withoutMiddle(name, start))
        .find((each) => !taken.has(each)) ?? shortened(name);
    taken.add(label);
    labels.set(name, label);
  }
  return labels;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** How it begins, and what follows from a place on; of a long rest its own beginning, of a short one what comes before it too. */
function withoutMiddle(name: string, start: number): string {
  if (name.length <= LABEL_LENGTH) return name;
  const room = LABEL_LENGTH - LEAST_HEAD - 1;
  const from = start >= name.length - 1 ? firstWordWithin(name, room) : start;
  const tail = shortened(name.slice(from), room);
  const head = name.slice(0, Math.min(from, LABEL_LENGTH - 1 - tail.length)).trimEnd();
  return head === '' ? tail : `${head}…${tail}`;
}

/** Where the last words begin that fit in so many characters; in the middle of a word that is longer. */
function firstWordWithin(name: string, room: number): number {
  const space = name.indexOf(' ', name.length - room - 1);
  return space === -1 || space >= name.length - 1 ? name.length - room : space + 1;
}
