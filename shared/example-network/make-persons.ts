import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import { type OrganisationId, personIdSchema } from '#shared/domain/ids.ts';
import type { AffiliationDraft } from '#shared/domain/person.ts';
import type { NextId } from './identifiers.ts';
import type { NetworkDrafts } from './network-drafts.ts';
import { FIXED_NAMES, MOVES, SECOND_SEATS, type Seat, SUCCESSIONS } from './job-changes.ts';
import { NAME_GROUPS } from './names.ts';
import { PARTNERS, type PartnerKey, partnerOf } from './partners.ts';
import { type Deck, deckOf, type Random } from './random.ts';
import { PERSON_NOTES } from './words/remarks-about-people.ts';

interface Position {
  readonly partner: PartnerKey;
  readonly role: string;
  readonly startedDaysAgo: number | null;
  readonly endedDaysAgo: number | null;
}

interface PersonPlan {
  readonly name: string;
  readonly positions: readonly Position[];
}

const seatKey = (seat: Seat): string => `${seat.partner} ${seat.role}`;

function roleOf(seat: Seat): string {
  const role = partnerOf(seat.partner).roles[seat.role];
  if (role === undefined) throw new RangeError(`${seat.partner} has no seat ${seat.role}`);
  return role;
}

/** Draws full names, none twice. Roles that end in "vrouw" get a woman's name. */
function nameDrawer(random: Random): (role: string) => string {
  const used = new Set<string>(FIXED_NAMES.map((fixed) => fixed.name));
  const decks = NAME_GROUPS.map((group) => ({
    women: deckOf(random, group.women),
    men: deckOf(random, group.men),
    families: deckOf(random, group.families),
  }));
  const groups = NAME_GROUPS.map((group, index) => [index, group.weight] as const);
  const draw = (role: string): string => {
    const deck = decks[random.weighted(groups)];
    const isWoman = random.happens(0.5) || role.endsWith('vrouw');
    return `${deck?.[isWoman ? 'women' : 'men'].next() ?? ''} ${deck?.families.next() ?? ''}`;
  };
  return (role) => {
    let name = draw(role);
    while (used.has(name)) name = draw(role);
    used.add(name);
    return name;
  };
}

/** Everybody who holds or held a seat, in the order of the partners. */
function planPersons(random: Random): readonly PersonPlan[] {
  const drawName = nameDrawer(random);
  const fixed = new Map(FIXED_NAMES.map((entry) => [seatKey(entry), entry.name]));
  const moveTo = new Map(MOVES.map((move) => [seatKey(move.to), move]));
  const moveFrom = new Map(
    MOVES.flatMap((move) =>
      typeof move.left === 'number'
        ? [[seatKey({ partner: move.from, role: move.left }), move] as const]
        : [],
    ),
  );
  const successions = new Map(SUCCESSIONS.map((succession) => [seatKey(succession), succession.daysAgo]));
  const secondSeats = new Set(SECOND_SEATS.map(({ seat }) => seatKey(seat)));
  const earlier = (daysAgo: number): number => daysAgo + random.integer(700, 2900);

  return PARTNERS.flatMap((partner) =>
    partner.roles.flatMap((role, index): PersonPlan[] => {
      const seat: Seat = { partner: partner.key, role: index };
      const key = seatKey(seat);
      if (secondSeats.has(key)) return [];
      const name = fixed.get(key) ?? drawName(role);
      const sinceMove = moveTo.get(key);
      const successorOf = moveFrom.get(key);
      const oldest = partner.startedDaysAgo ?? 3400;
      const startedDaysAgo =
        sinceMove?.daysAgo ??
        successions.get(key) ??
        (successorOf === undefined ? null : successorOf.daysAgo - random.integer(20, 60)) ??
        (random.happens(0.3) ? null : random.integer(Math.min(600, oldest), Math.min(3400, oldest)));
      const positions: Position[] = [{ partner: partner.key, role, startedDaysAgo, endedDaysAgo: null }];
      if (sinceMove !== undefined) {
        const { from, left, daysAgo } = sinceMove;
        const oldRole = typeof left === 'number' ? roleOf({ partner: from, role: left }) : left;
        positions.unshift({
          partner: from,
          role: oldRole,
          startedDaysAgo: earlier(daysAgo),
          endedDaysAgo: daysAgo + 1,
        });
      }
      for (const { seat: other, heldBy } of SECOND_SEATS) {
        if (seatKey(heldBy) === key) {
          positions.push({
            partner: other.partner,
            role: roleOf(other),
            startedDaysAgo: null,
            endedDaysAgo: null,
          });
        }
      }
      const until = sinceMove?.daysAgo ?? successions.get(key);
      const predecessor: PersonPlan[] =
        until === undefined
          ? []
          : [
              {
                name: drawName(role),
                positions: [
                  {
                    partner: partner.key,
                    role,
                    startedDaysAgo: earlier(until),
                    endedDaysAgo: until + random.integer(1, 15),
                  },
                ],
              },
            ];
      return [{ name, positions }, ...predecessor];
    }),
  );
}

function asciiOf(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll('ı', 'i')
    .replaceAll(/[^A-Za-z -]/g, '')
    .toLowerCase()
    .trim()
    .replaceAll(/\s+/g, '.');
}

/** As colleagues call somebody, where the partner has a short name that is easily said. */
function nicknameOf(firstName: string, partner: PartnerKey): string {
  const { shortName } = partnerOf(partner);
  return shortName === '' || shortName.endsWith('.') ? '' : `${firstName} van ${shortName}`;
}

/** Persons with their positions; mail addresses end in .example and numbers are not issued, so nobody can be reached. */
export function makePersons(
  random: Random,
  asOf: IsoDate,
  nextId: NextId,
  organisationIds: ReadonlyMap<PartnerKey, OrganisationId>,
): NetworkDrafts['persons'] {
  const notes: Deck<string> = deckOf(random, PERSON_NOTES);
  const day = (daysAgo: number | null): IsoDate | null => (daysAgo === null ? null : addDays(asOf, -daysAgo));
  return planPersons(random).map(({ name, positions }, index) => {
    const current = positions.find((position) => position.endedDaysAgo === null);
    const firstName = name.split(' ')[0] ?? name;
    const affiliations: AffiliationDraft[] = positions.map((position) => {
      const organisationId = organisationIds.get(position.partner);
      if (organisationId === undefined) throw new RangeError(`no organisation for ${position.partner}`);
      return {
        organisationId,
        role: position.role,
        from: day(position.startedDaysAgo),
        until: day(position.endedDaysAgo),
      };
    });
    const reachable = current !== undefined && random.happens(0.7);
    return {
      id: nextId(personIdSchema),
      name,
      nickname: current !== undefined && random.happens(0.2) ? nicknameOf(firstName, current.partner) : '',
      email: reachable ? `${asciiOf(name)}@${current.partner}.example` : '',
      phone: reachable && random.happens(0.6) ? `06 0000 ${String(index + 1).padStart(4, '0')}` : '',
      note: current !== undefined && random.happens(0.16) ? (notes.nextUnused() ?? '') : '',
      affiliations,
    };
  });
}
