import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import { offered } from '#shared/domain/category.ts';
import {
  commitmentOwnerSchema,
  companySchema,
  encounterFormSchema,
  observationKindSchema,
  podiumSchema,
  scriptSchema,
} from '#shared/domain/vocabulary.ts';
import type { LinePart, LineParticipant } from '#shared/quick-entry/parts.ts';
import { writtenName } from '#shared/quick-entry/written-name.ts';
import {
  COMPANY_LABELS,
  ENCOUNTER_FORM_LABELS,
  PODIUM_LABELS,
  SCRIPT_LABELS,
} from '#shared/texts/vocabulary.ts';
import { type NetworkNames, partnersOfPersonOn, shortNameOf } from '#renderer/api/network-names.ts';
import { formatList, formatMinutes } from '#renderer/i18n/format.ts';
import type { QuickEntryTexts } from '#renderer/i18n/texts/quick-entry.ts';
import { keyOfPart } from './corrections.ts';
import type { Learned, LearnedDefaults } from './learned-defaults.ts';
import { isOpen } from './logged-line.ts';

/** One thing that can be chosen for a chip. */
export interface Choice {
  readonly text: string;
  /** Becomes the value of the part. */
  readonly value: unknown;
}

/** One thing that was understood, in words. */
export interface ChipData {
  readonly key: string;
  /** What kind of thing: "Wie", "Duur". */
  readonly kind: string;
  readonly text: string;
  /** How it was learned, in words. */
  readonly hint?: string;
  /** open: has to be chosen; learned: from earlier encounters, not from the line. */
  readonly state: 'sure' | 'proposed' | 'open' | 'learned';
  readonly choices: readonly Choice[];
  /** Less likely ones, at the end of the list. */
  readonly moreChoices: readonly Choice[];
}

interface ChipContext {
  readonly t: QuickEntryTexts;
  readonly names: NetworkNames;
  readonly today: IsoDate;
}

/** A text that starts like this tells itself whose promise it is. */
const OWNER_WORDS = { us: ['ik', 'wij', 'we'], them: ['zij', 'ze', 'hij'], colleague: ['collega'] } as const;
const USUAL_MINUTES = [15, 30, 45, 60, 90, 120, 180];
const DAYS_OFFERED = 7;

function participantText(participant: LineParticipant, { t, names, today }: ChipContext): string {
  switch (participant.kind) {
    case 'new-person':
      return t.newPerson(participant.name);
    case 'new-organisation': {
      const { categoryId = '' } = participant;
      return t.newPartner(participant.name, names.categories.get(categoryId)?.name ?? null);
    }
    case 'organisation': {
      const organisation = names.organisations.get(participant.id);
      return organisation === undefined ? t.gone : shortNameOf(organisation);
    }
    case 'person': {
      const person = names.persons.get(participant.id);
      if (person === undefined) return t.gone;
      const partners = partnersOfPersonOn(person, today).flatMap((id) => {
        const partner = names.organisations.get(id);
        return partner === undefined ? [] : [shortNameOf(partner)];
      });
      return partners.length === 0 ? person.name : `${person.name} (${formatList(partners)})`;
    }
  }
}

/** What a part says, in words; `null` when nothing was chosen. */
function textOf(part: LinePart, context: ChipContext): string | null {
  const { t, names, today } = context;
  if (part.value === null) return null;
  switch (part.kind) {
    case 'date':
      return t.day(part.value, today);
    case 'time':
      return part.value;
    case 'minutes':
      return formatMinutes(part.value);
    case 'form':
      return ENCOUNTER_FORM_LABELS[part.value];
    case 'podium':
      return PODIUM_LABELS[part.value];
    case 'script':
      return SCRIPT_LABELS[part.value];
    case 'company':
      return COMPANY_LABELS[part.value];
    case 'theme':
      return names.themes.get(part.value)?.name ?? t.gone;
    case 'observation':
      return part.value.text;
    case 'commitment': {
      const { owner, text, due } = part.value;
      const isSaid = OWNER_WORDS[owner].some((word) => text.toLowerCase().startsWith(`${word} `));
      const promised = isSaid ? text : `${t.commitmentOwners[owner]}: ${text}`;
      return [promised, ...(due === null ? [] : [t.due(due)])].join(', ');
    }
    case 'participant':
      return participantText(part.value, context);
  }
}

function participantChoices(
  part: Extract<LinePart, { kind: 'participant' }>,
  words: string,
  context: ChipContext,
): readonly Choice[] {
  const { t } = context;
  const known = part.candidates.filter((candidate) => 'id' in candidate);
  const person = writtenName(nameIn(words), 'new-person');
  return [
    ...known.map((value) => ({ text: participantText(value, context), value })),
    { text: t.asNewPerson(person), value: { kind: 'new-person', name: person } },
  ];
}

/** Whoever it is can be a partner that is not in the network yet, of any kind. */
function newPartnerChoices(words: string, { t, names }: ChipContext): readonly Choice[] {
  const name = writtenName(nameIn(words), 'new-organisation');
  return offered([...names.categories.values()]).map((category) => ({
    text: t.asNewPartner(name, category.name),
    value: { kind: 'new-organisation', name, categoryId: category.id },
  }));
}

/** The name without what led up to it. */
function nameIn(words: string): string {
  return words.replace(/^(?:de|het|een|met|bij) /i, '').trim();
}

function listed<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): readonly Choice[] {
  return values.map((value) => ({ text: labels[value], value }));
}

function choicesOf(part: LinePart, words: string, context: ChipContext): readonly Choice[] {
  const { t, names, today } = context;
  switch (part.kind) {
    case 'date': {
      const lately = Array.from({ length: DAYS_OFFERED }, (_, ago) => addDays(today, -ago));
      return [...new Set([...part.candidates, ...lately])].map((value) => ({
        text: t.day(value, today),
        value,
      }));
    }
    case 'time':
      return part.candidates.map((value) => ({ text: value, value }));
    case 'minutes':
      return [...new Set([...part.candidates, ...USUAL_MINUTES])].map((value) => ({
        text: formatMinutes(value),
        value,
      }));
    case 'form':
      return listed(encounterFormSchema.options, ENCOUNTER_FORM_LABELS);
    case 'podium':
      return listed(podiumSchema.options, PODIUM_LABELS);
    case 'script':
      return listed(scriptSchema.options, SCRIPT_LABELS);
    case 'company':
      return listed(companySchema.options, COMPANY_LABELS);
    case 'theme': {
      const all = new Set([...part.candidates, ...offered([...names.themes.values()]).map(({ id }) => id)]);
      return [...all].map((value) => ({ text: names.themes.get(value)?.name ?? t.gone, value }));
    }
    case 'observation':
      return observationKindSchema.options.map((kind) => ({
        text: t.observationKinds[kind],
        value: { kind, text: part.value?.text ?? words },
      }));
    case 'commitment':
      return commitmentOwnerSchema.options.map((owner) => ({
        text: t.commitmentOwners[owner],
        value: { ...part.value, owner },
      }));
    case 'participant':
      return participantChoices(part, words, context);
  }
}

function kindText(part: LinePart, t: QuickEntryTexts): string {
  return part.kind === 'observation' && part.value !== null
    ? t.observationKinds[part.value.kind]
    : t.kinds[part.kind];
}

/** The chips of a line: what was understood, in its order. */
export function chipsOf(line: string, parts: readonly LinePart[], context: ChipContext): readonly ChipData[] {
  return parts.map((part) => {
    const words = line.slice(part.start, part.end);
    return {
      key: keyOfPart(line, part),
      kind: kindText(part, context.t),
      text: textOf(part, context) ?? context.t.whichOne(words, part.candidates.length),
      state: isOpen(part) ? 'open' : part.certainty === 'sure' ? 'sure' : 'proposed',
      choices: choicesOf(part, words, context),
      moreChoices: part.kind === 'participant' ? newPartnerChoices(words, context) : [],
    };
  });
}

/** What earlier encounters add to what the line tells; only where the line says nothing itself. */
export function learnedChips(
  learned: LearnedDefaults,
  parts: readonly LinePart[],
  { t }: ChipContext,
): readonly ChipData[] {
  const has = (kind: LinePart['kind']): boolean => parts.some((part) => part.kind === kind);
  const chip = <Value>(
    kind: 'form' | 'minutes' | 'podium' | 'script' | 'company',
    habit: Learned<Value> | null,
    wordsOf: (value: Value) => string,
  ): readonly ChipData[] =>
    habit === null || has(kind)
      ? []
      : [
          {
            key: `learned:${kind}`,
            kind: t.kinds[kind],
            text: wordsOf(habit.value),
            hint: t.learned(habit.times, habit.from),
            state: 'learned',
            choices: [],
            moreChoices: [],
          },
        ];
  return [
    ...chip('form', learned.form, (form) => ENCOUNTER_FORM_LABELS[form]),
    ...chip('minutes', learned.minutes, formatMinutes),
    ...chip('podium', learned.podium, (podium) => PODIUM_LABELS[podium]),
    ...chip('script', learned.script, (script) => SCRIPT_LABELS[script]),
    ...chip('company', learned.company, (company) => COMPANY_LABELS[company]),
  ];
}
