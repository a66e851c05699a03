import { type ReactNode, useMemo, useState } from 'react';
import { z } from 'zod';
import type { DraftKey } from '#shared/domain/draft-key.ts';
import { ruleHits } from '#shared/calendar/rules.ts';
import {
  type CalendarRule,
  calendarRuleSchema,
  type CalendarSettings,
  TIME_PARTS,
  timePartSchema,
} from '#shared/domain/calendar.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { wordsOf } from '#shared/duplicates/words.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import type { CalendarTexts } from '#renderer/i18n/texts/calendar.ts';
import { FormPanel } from '#renderer/ui/FormPanel.tsx';
import { Loading } from '#renderer/ui/Notices.tsx';
import { RadioGroup } from '#renderer/ui/fields/RadioGroup.tsx';
import { TextField } from '#renderer/ui/fields/TextField.tsx';

const formSchema = z.strictObject({ words: z.string(), part: timePartSchema });
type RuleForm = z.infer<typeof formSchema>;

/** What a rule can hit: everything that waits. */
export interface RuleSubject {
  readonly id: string;
  readonly date: IsoDate;
  readonly subject: string;
}

interface RuleFormPanelProps {
  readonly t: CalendarTexts;
  readonly settings: CalendarSettings;
  readonly subjects: readonly RuleSubject[];
  /** The rule that is changed, by its place; `null`: a new one. */
  readonly index: number | null;
  /** The words that a new rule begins with. */
  readonly example: string;
  readonly onClose: () => void;
}

const SHOWN = 12;

function readForm(kept: unknown): RuleForm | null {
  const result = formSchema.safeParse(kept);
  return result.success ? result.data : null;
}

/** Makes a rule of an example, with a preview of what it would hit. */
export function RuleFormPanel({
  t,
  settings,
  subjects,
  index,
  example,
  onClose,
}: RuleFormPanelProps): ReactNode {
  const before: CalendarRule | undefined = index === null ? undefined : settings.rules[index];
  const initial = useMemo(
    (): RuleForm => ({ words: before?.words ?? example.slice(0, 100), part: before?.part ?? 'organisation' }),
    // oxlint-disable-next-line react/exhaustive-deps -- what the form opened with stays
    [],
  );
  // An example of its own is not overtaken by what was typed about another one.
  const key: DraftKey =
    index !== null || example !== '' ? `calendarrule:${slugOf(before?.words ?? example)}` : 'calendarrule';
  const form = useKeptForm(key, initial, readForm);
  const save = useNetworkMutation('calendar.saveSettings');
  const [refusals, setRefusals] = useState(0);
  const { words, part } = form.values;
  const isEmpty = wordsOf(words).length === 0;
  const hit = useMemo(
    () => subjects.filter(({ subject }) => ruleHits({ words }, subject)),
    [subjects, words],
  );

  const submit = (): void => {
    const rule = calendarRuleSchema.safeParse({ words, part });
    if (isEmpty || !rule.success) {
      setRefusals(refusals + 1);
      return;
    }
    const rules =
      index === null
        ? [...settings.rules, rule.data]
        : settings.rules.map((one, place) => (place === index ? rule.data : one));
    save.mutate(
      { ...settings, ownAddresses: [...settings.ownAddresses], rules: [...rules] },
      {
        onSuccess: () => {
          void form.forget();
          onClose();
        },
        onError: () => {
          setRefusals(refusals + 1);
        },
      },
    );
  };
  if (!form.ready) return <Loading />;
  return (
    <FormPanel
      title={index === null ? t.rules.formNew : t.rules.formEdit}
      onClose={onClose}
      onSubmit={submit}
      saving={save.isPending}
      refusal={save.error}
      refusals={refusals}
      restored={form.restored}
      onDiscard={form.changed ? form.discard : null}
    >
      <TextField
        label={t.rules.words}
        description={t.rules.wordsHelp}
        value={words}
        error={refusals > 0 && (isEmpty || words.trim().length > 100) ? t.rules.noWords : undefined}
        onChange={(text) => {
          form.change({ words: text });
        }}
      />
      <RadioGroup
        label={t.rules.part}
        value={part}
        options={TIME_PARTS.map((value) => ({ value, label: t.work.parts[value] }))}
        onChange={(value) => {
          form.change({ part: value });
        }}
      />
      <div className="rule-preview" aria-live="polite">
        <p>{t.rules.preview(hit.length)}</p>
        <ul>
          {hit.slice(0, SHOWN).map(({ id, date, subject }) => (
            <li key={id} className="secondary-text">
              {formatDate(date)} {subject}
            </li>
          ))}
          {hit.length > SHOWN ? (
            <li className="secondary-text">{t.rules.previewMore(hit.length - SHOWN)}</li>
          ) : null}
        </ul>
      </div>
    </FormPanel>
  );
}

/** Words as part of the name of a draft. */
function slugOf(words: string): string {
  const slug = wordsOf(words)
    .join('-')
    .replaceAll(/[^a-z0-9-]/g, '')
    .slice(0, 64);
  return slug === '' ? 'x' : slug;
}
