import type { Encounter } from '#shared/domain/encounter.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import { DEFAULT_MINUTES, observationKindSchema } from '#shared/domain/vocabulary.ts';
import { ENCOUNTER_FORM_LABELS } from '#shared/texts/vocabulary.ts';
import { type NetworkNames, participantsOf, participantText } from '#renderer/api/network-names.ts';
import {
  formatDate,
  formatList,
  formatMinutes,
  formatMinutesShort,
  formatWeekdayShort,
} from '#renderer/i18n/format.ts';
import { encounterLogTexts } from '#renderer/i18n/texts/encounters.ts';

/** Something that was noticed. */
export interface EncounterMark {
  readonly kind: 'signal' | 'silence' | 'story' | 'commitments' | 'confidential';
  /** `null`: there is nothing to count. */
  readonly count: number | null;
  readonly label: string;
}

/** One encounter in words, for a line in a list. */
export interface EncounterSummary {
  readonly id: EncounterId;
  /** "do 12-11-2026" */
  readonly day: string;
  /** The subject, or the form where there is none. */
  readonly title: string;
  /** The form in lower case, `null` when the title says it already. */
  readonly form: string | null;
  readonly who: string;
  /** "1 u 30", or about how long when nobody wrote it down: "± 1 u". */
  readonly minutes: string;
  readonly marks: readonly EncounterMark[];
}

/** Names that fit on a line; who is left out is counted. */
const NAMES_SHOWN = 4;

function whoOf(encounter: Encounter, names: NetworkNames): string {
  const all = participantsOf(encounter, names).map(participantText);
  if (all.length <= NAMES_SHOWN) return formatList(all);
  const shown = all.slice(0, NAMES_SHOWN - 1);
  return formatList([...shown, encounterLogTexts.others(all.length - shown.length)]);
}

/** What was noticed, promised and locked away at an encounter, in a fixed order. */
export function marksOf(encounter: Encounter): readonly EncounterMark[] {
  const t = encounterLogTexts.marks;
  const observed = observationKindSchema.options.flatMap((kind): readonly EncounterMark[] => {
    const count = encounter.observations.filter((observation) => observation.kind === kind).length;
    return count === 0 ? [] : [{ kind, count, label: t[kind](count) }];
  });
  const open = encounter.commitments.filter((commitment) => commitment.doneOn === null).length;
  return [
    ...observed,
    ...(open === 0 ? [] : [{ kind: 'commitments' as const, count: open, label: t.commitments(open) }]),
    ...(encounter.confidentiality === 'confidential'
      ? [{ kind: 'confidential' as const, count: null, label: t.confidential }]
      : []),
  ];
}

/** The words of one encounter. */
export function summaryOf(encounter: Encounter, names: NetworkNames): EncounterSummary {
  const hasSubject = encounter.subject !== '';
  return {
    id: encounter.id,
    day: `${formatWeekdayShort(encounter.date)} ${formatDate(encounter.date)}`,
    title: hasSubject ? encounter.subject : encounterLogTexts.noSubject(encounter.form),
    form: hasSubject ? ENCOUNTER_FORM_LABELS[encounter.form] : null,
    who: whoOf(encounter, names),
    minutes:
      encounter.minutes === null
        ? encounterLogTexts.aboutMinutes(formatMinutesShort(DEFAULT_MINUTES[encounter.form]))
        : formatMinutesShort(encounter.minutes),
    marks: marksOf(encounter),
  };
}

/** How long an encounter took, in full: for reading instead of comparing. */
export function durationText(encounter: Encounter): string {
  return encounter.minutes === null
    ? encounterLogTexts.durationUnknown(formatMinutes(DEFAULT_MINUTES[encounter.form]))
    : formatMinutes(encounter.minutes);
}
