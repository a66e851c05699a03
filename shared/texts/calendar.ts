import { CALENDAR_LIMITS } from '#shared/calendar/limits.ts';
import { CALENDAR_REFUSALS, type CalendarRefusal } from '#shared/calendar/refusals.ts';

const megabytes = String(Math.round(CALENDAR_LIMITS.fileBytes / 1_000_000));

/** What follows a colon; `{line}` is the number of the line in the file. */
const REFUSAL_TEXTS: Readonly<Record<CalendarRefusal, string>> = {
  empty: 'het bestand is leeg.',
  'too-large': `het bestand is groter dan ${megabytes} MB. Exporteer een kortere periode.`,
  'too-many-events': `er staan meer dan ${CALENDAR_LIMITS.events.toLocaleString('nl-NL')} items in. Exporteer een kortere periode.`,
  'too-many-occurrences': 'de herhalingen leveren te veel items op. Zo ziet een gewone agenda er niet uit.',
  'too-much-work': 'het lezen kostte te veel tijd of geheugen. Exporteer een kortere periode.',
  'too-many-files': `kies hooguit ${String(CALENDAR_LIMITS.files)} bestanden tegelijk.`,
  'not-a-calendar': 'dit is geen agendabestand (.ics); op regel {line} had BEGIN:VCALENDAR moeten staan.',
  'broken-line':
    'regel {line} is niet te lezen; daar hoort een naam, een dubbele punt en een waarde te staan.',
  'content-outside': 'op regel {line} staat iets buiten de agenda.',
  'wrong-end': 'op regel {line} eindigt iets dat daar niet begonnen is.',
  'cut-off':
    'het bestand houdt na regel {line} op, midden in de agenda. Misschien is het niet helemaal bewaard.',
  'broken-date': 'op regel {line} staat een datum of tijd die niet bestaat.',
  'broken-duration': 'op regel {line} staat een duur die niet te lezen is.',
  'broken-recurrence': 'op regel {line} staat een herhaling die niet te lezen is.',
  'broken-zone': 'op regel {line} staat een tijdzone die niet te lezen is.',
  'nested-too-deep':
    'op regel {line} zitten de onderdelen te diep in elkaar. Zo ziet een gewone agenda er niet uit.',
  'other-network': 'er werd intussen een ander netwerk geopend. Lees de agenda daar opnieuw.',
};

/** Why a calendar was not read, for after "De agenda X is niet gelezen:"; `null` for what is no such reason. */
export function calendarRefusalText(params: Readonly<Record<string, string>>): string | null {
  const reason = CALENDAR_REFUSALS.find((known) => known === params['reason']);
  return reason === undefined ? null : REFUSAL_TEXTS[reason].replace('{line}', params['line'] ?? '1');
}
