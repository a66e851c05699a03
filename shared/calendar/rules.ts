import type { CalendarRule, CalendarSettings, TimePart } from '#shared/domain/calendar.ts';
import { wordsOf } from '#shared/duplicates/words.ts';
import type { CalendarAttendee } from './occurrence.ts';

/** Whether the words stand in the subject, in this order and next to each other: "B&W" is in "Extra B en W-vergadering". */
export function ruleHits({ words }: Pick<CalendarRule, 'words'>, subject: string): boolean {
  const wanted = wordsOf(words);
  const there = wordsOf(subject);
  return (
    wanted.length > 0 &&
    there.some((_, start) => wanted.every((word, place) => there[start + place] === word))
  );
}

/** Hosts where anybody can have an address: the same one says nothing about where somebody works. */
const PUBLIC_HOSTS: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'outlook.nl',
  'hotmail.com',
  'hotmail.nl',
  'live.nl',
  'live.com',
  'msn.com',
  'yahoo.com',
  'icloud.com',
  'me.com',
  'proton.me',
  'protonmail.com',
  'ziggo.nl',
  'kpnmail.nl',
  'kpnplanet.nl',
  'planet.nl',
  'xs4all.nl',
  'hetnet.nl',
  'home.nl',
  'casema.nl',
  'chello.nl',
  'upcmail.nl',
  'solcon.nl',
  'telfort.nl',
  'tele2.nl',
  'zeelandnet.nl',
]);

/** The host of an address that says where somebody works; `null` for none, and for one that anybody can have. */
export function employerHost(email: string): string | null {
  const host = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return email.includes('@') && host !== '' && !PUBLIC_HOSTS.has(host) ? host : null;
}

/** Who has an address of the user's own organisation. */
export function colleagueTest(
  settings: Pick<CalendarSettings, 'ownAddresses'>,
): (attendee: CalendarAttendee) => boolean {
  const own = new Set(settings.ownAddresses);
  const hosts = new Set(settings.ownAddresses.flatMap((address) => employerHost(address) ?? []));
  return ({ email }) => own.has(email) || hosts.has(employerHost(email) ?? '');
}

/** What an event is: an encounter to propose, or own work for the time split. */
export type EventSort =
  | { readonly sort: 'encounter' }
  | {
      readonly sort: 'own-work';
      /** `null`: only colleagues were there, and no rule says what it was. */
      readonly part: TimePart | null;
    };

/** Sorts events by the user's rules, the first that hits first; else by who was there. */
export function sorterOf(
  settings: CalendarSettings,
): (event: { readonly subject: string; readonly attendees: readonly CalendarAttendee[] }) => EventSort {
  const isColleague = colleagueTest(settings);
  const rules = settings.rules.map(({ words, part }) => ({ words: wordsOf(words), part }));
  return ({ subject, attendees }) => {
    const there = rules.length === 0 ? [] : wordsOf(subject);
    const rule = rules.find(
      ({ words }) =>
        words.length > 0 &&
        there.some((_, start) => words.every((word, place) => there[start + place] === word)),
    );
    if (rule !== undefined) return { sort: 'own-work', part: rule.part };
    const isInternal = attendees.length > 0 && attendees.every((attendee) => isColleague(attendee));
    return isInternal ? { sort: 'own-work', part: null } : { sort: 'encounter' };
  };
}
