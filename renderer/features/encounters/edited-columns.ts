import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { EncounterChange } from '#shared/domain/encounter-edit.ts';
import { encounterFormSchema, podiumSchema, scriptSchema } from '#shared/domain/vocabulary.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { ENCOUNTER_FORM_LABELS, PODIUM_LABELS, SCRIPT_LABELS } from '#shared/texts/vocabulary.ts';
import { formatDate, sentenceCase } from '#renderer/i18n/format.ts';
import { encounterTableTexts } from '#renderer/i18n/texts/encounter-table.ts';
import { encounterFormTexts, type EncounterLogTexts } from '#renderer/i18n/texts/encounters.ts';
import { parseDateText } from '#renderer/ui/fields/date-text.ts';
import { parseMinutesText } from '#renderer/ui/fields/minutes-text.ts';
import { labelledOptions } from '#renderer/ui/fields/labelled-options.ts';
import type { CellEditor } from './EditableCell.tsx';

/** A column whose values are put right where they stand. */
export interface EditedColumn {
  readonly id: string;
  readonly label: string;
  readonly width?: string;
  readonly spare?: boolean;
  readonly textOf: (encounter: Encounter) => string;
  readonly editorOf: (encounter: Encounter) => CellEditor;
  /** The change that a value of the editor means; only asked for what has no problem. */
  readonly changeOf: (value: string) => Partial<EncounterChange>;
}

const LONGEST_SUBJECT = 500;
const NONE = '';

const OPTIONAL = { value: NONE, label: encounterTableTexts.nothing };

/** Day, subject, form, script, podium and length of an encounter. */
export function editedColumns(t: EncounterLogTexts, today: IsoDate): readonly EditedColumn[] {
  return [
    {
      id: 'date',
      label: t.columns.date,
      width: '126px',
      textOf: ({ date }) => formatDate(date),
      editorOf: ({ date }) => ({
        kind: 'text',
        value: formatDate(date),
        problemOf: (text) => {
          const parsed = parseDateText(text, today, 'past');
          return parsed.ok ? null : fieldErrorText(parsed.code);
        },
      }),
      changeOf: (value) => {
        const parsed = parseDateText(value, today, 'past');
        return parsed.ok ? { date: parsed.date } : {};
      },
    },
    {
      id: 'subject',
      label: t.columns.subject,
      textOf: ({ subject }) => subject,
      editorOf: ({ subject }) => ({
        kind: 'text',
        value: subject,
        problemOf: (text) => (text.trim().length > LONGEST_SUBJECT ? fieldErrorText('too-long') : null),
      }),
      changeOf: (subject) => ({ subject }),
    },
    {
      id: 'form',
      label: t.columns.form,
      width: '16%',
      textOf: ({ form }) => sentenceCase(ENCOUNTER_FORM_LABELS[form]),
      editorOf: ({ form }) => ({
        kind: 'choice',
        value: form,
        options: labelledOptions(encounterFormSchema.options, ENCOUNTER_FORM_LABELS),
      }),
      changeOf: (value) => {
        const form = encounterFormSchema.options.find((option) => option === value);
        return form === undefined ? {} : { form };
      },
    },
    {
      id: 'script',
      label: encounterTableTexts.script,
      width: '16%',
      textOf: ({ script }) => (script === null ? '' : sentenceCase(SCRIPT_LABELS[script])),
      editorOf: ({ script }) => ({
        kind: 'choice',
        value: script ?? NONE,
        options: [OPTIONAL, ...labelledOptions(scriptSchema.options, SCRIPT_LABELS)],
      }),
      changeOf: (value) => ({ script: scriptSchema.options.find((option) => option === value) ?? null }),
    },
    {
      id: 'podium',
      label: encounterTableTexts.podium,
      width: '16%',
      spare: true,
      textOf: ({ podium }) => (podium === null ? '' : sentenceCase(PODIUM_LABELS[podium])),
      editorOf: ({ podium }) => ({
        kind: 'choice',
        value: podium ?? NONE,
        options: [OPTIONAL, ...labelledOptions(podiumSchema.options, PODIUM_LABELS)],
      }),
      changeOf: (value) => ({ podium: podiumSchema.options.find((option) => option === value) ?? null }),
    },
    {
      id: 'minutes',
      label: encounterFormTexts.minutes,
      width: '92px',
      textOf: ({ minutes }) => (minutes === null ? '' : String(minutes)),
      editorOf: ({ minutes }) => ({
        kind: 'text',
        value: minutes === null ? '' : String(minutes),
        problemOf: (text) => {
          const parsed = parseMinutesText(text);
          if (parsed.ok) return null;
          return parsed.code === 'unclear-minutes'
            ? encounterFormTexts.unclearMinutes
            : fieldErrorText(parsed.code);
        },
      }),
      changeOf: (value) => {
        const parsed = parseMinutesText(value);
        return parsed.ok ? { minutes: parsed.minutes } : {};
      },
    },
  ];
}
