import type { IsoDate } from '#shared/domain/calendar-date.ts';
import {
  type CollaborationId,
  encounterIdSchema,
  type OrganisationId,
  type ThemeId,
} from '#shared/domain/ids.ts';
import { DEFAULT_MINUTES } from '#shared/domain/vocabulary.ts';
import type { CollaborationKey } from './collaborations.ts';
import { SORTS } from './encounter-sorts.ts';
import type { NextId } from './identifiers.ts';
import { observer, promiser } from './make-observations.ts';
import { mannersOf } from './manners.ts';
import type { NetworkDrafts } from './network-drafts.ts';
import { participantsOf, staffOf } from './participants.ts';
import type { PartnerRecipe } from './partner-recipe.ts';
import { type PartnerKey, partnerOf, spokenName } from './partners.ts';
import { type PlannedEncounter, planEncounters } from './plan-encounters.ts';
import { type Random, randomFor } from './random.ts';
import type { Slots } from './texts.ts';
import type { ThemeKey } from './themes-and-areas.ts';
import { writer } from './writer.ts';

/** The ids that the recipes' keys got. */
export interface Keyring {
  readonly organisations: ReadonlyMap<PartnerKey, OrganisationId>;
  readonly collaborations: ReadonlyMap<CollaborationKey, CollaborationId>;
  readonly themes: ReadonlyMap<ThemeKey, ThemeId>;
}

/** The value of a key that must be there. @throws {RangeError} when it is not. */
export function valueOf<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`the example has nothing for ${JSON.stringify(key)}`);
  return value;
}

function themesOf(planned: PlannedEncounter, lead: PartnerRecipe, random: Random): readonly ThemeKey[] {
  if (planned.themes.length > 0) return planned.themes;
  if (lead.themes.length === 0 || random.happens(0.1)) return [];
  return random.shuffled(lead.themes).slice(0, random.happens(0.25) ? 2 : 1);
}

/** The log of eighteen months, oldest first. */
export function makeEncounters(
  asOf: IsoDate,
  seed: number,
  nextId: NextId,
  keyring: Keyring,
  persons: NetworkDrafts['persons'],
): NetworkDrafts['encounters'] {
  const random = randomFor(seed, 'log');
  const write = writer(randomFor(seed, 'sentences'));
  const observe = observer(randomFor(seed, 'observations'), asOf);
  const promise = promiser(randomFor(seed, 'promises'), asOf);
  const staff = staffOf(persons);

  return planEncounters(asOf, seed).map((planned) => {
    const [leadKey = 'bureau'] = planned.partners;
    const lead = partnerOf(leadKey);
    const { form } = SORTS[planned.sort];
    const organisationIds = planned.partners.map((key) => valueOf(keyring.organisations, key));
    const { persons: guests, areAllNamed } = participantsOf(organisationIds, planned.date, staff, random);
    const [firstName = null] = guests[0]?.name.split(' ') ?? [];
    const slots: Slots = {
      partner: spokenName(leadKey),
      firstName,
      topic: write.topic(planned),
      date: planned.date,
    };
    const secret = planned.isConfidential ? write.secret(slots) : null;
    return {
      id: nextId(encounterIdSchema),
      date: planned.date,
      startTime: random.happens(form === 'message' ? 1 : 0.14) ? null : planned.startTime,
      minutes: planned.minutes === DEFAULT_MINUTES[form] && random.happens(0.2) ? null : planned.minutes,
      form,
      subject: planned.partners.length === 1 && random.happens(0.035) ? '' : write.subject(planned, slots),
      ...mannersOf(planned, lead, random),
      confidentiality: secret === null ? 'normal' : 'confidential',
      collaborationId:
        planned.collaboration === null ? null : valueOf(keyring.collaborations, planned.collaboration),
      // Now and then only the person is written down; the partner follows from the position on that day.
      organisationIds: areAllNamed && random.happens(0.25) ? [] : organisationIds,
      personIds: guests.map((person) => person.id),
      absentOrganisationIds: planned.missed.map((key) => valueOf(keyring.organisations, key)),
      themeIds: themesOf(planned, lead, random).map((key) => valueOf(keyring.themes, key)),
      note: secret ?? write.note(planned, slots),
      observations: observe(planned),
      commitments: promise(planned, slots, organisationIds),
    };
  });
}
