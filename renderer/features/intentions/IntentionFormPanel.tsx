import { Trash2 } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { z } from 'zod';
import type { FormDraftKey } from '#shared/domain/draft-key.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { type Intention, intentionDraftSchema } from '#shared/domain/encounter.ts';
import {
  type IntentionId,
  type OrganisationId,
  organisationIdSchema,
  type PersonId,
  personIdSchema,
} from '#shared/domain/ids.ts';
import { fieldErrorOf } from '#shared/texts/errors.ts';
import { checkDraft } from '#renderer/api/check-draft.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { type NetworkNames, shortNameOf, useNetworkNames } from '#renderer/api/network-names.ts';
import { useFormFrame } from '#renderer/api/use-form-frame.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { compareNames, formatDate } from '#renderer/i18n/format.ts';
import { encounterFormTexts } from '#renderer/i18n/texts/encounters.ts';
import { intentionTexts } from '#renderer/i18n/texts/intentions.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/fields/DateField.tsx';
import { FormPanel } from '#renderer/ui/FormPanel.tsx';
import { MultiPicker } from '#renderer/ui/fields/MultiPicker.tsx';
import { readDay } from '#renderer/ui/fields/read-field.ts';
import { TextArea, TextField } from '#renderer/ui/fields/TextField.tsx';

const formSchema = z.strictObject({
  organisationIds: z.array(organisationIdSchema).readonly(),
  personIds: z.array(personIdSchema).readonly(),
  subject: z.string(),
  beforeText: z.string(),
  note: z.string(),
});
type FormValues = z.infer<typeof formSchema>;

function readForm(kept: unknown): FormValues | null {
  const result = formSchema.safeParse(kept);
  return result.success ? result.data : null;
}

interface IntentionFormPanelProps {
  /** `null`: a new one. */
  readonly intentionId: IntentionId | null;
  /** Whom one wants to speak, when it was opened from somewhere. */
  readonly prefill: {
    readonly organisationIds: readonly OrganisationId[];
    readonly personIds: readonly PersonId[];
    readonly subject?: string;
  };
  readonly onClose: () => void;
}

/** "Ik wil X spreken over Y, voor de zomer", from anywhere. */
export function IntentionFormPanel(props: IntentionFormPanelProps): ReactNode {
  const status = useNetworkQuery('app.status', undefined);
  const { names } = useNetworkNames();
  const listed = useNetworkQuery('intentions.list', undefined, { enabled: props.intentionId !== null });
  if (names === null || status.data === undefined) return null;
  if (props.intentionId !== null && listed.data === undefined) return null;
  const intention = listed.data?.find(({ id }) => id === props.intentionId) ?? null;
  return <IntentionForm {...props} intention={intention} names={names} today={status.data.today} />;
}

interface IntentionFormProps extends IntentionFormPanelProps {
  readonly intention: Intention | null;
  readonly names: NetworkNames;
  readonly today: IsoDate;
}

function startOf({ intention, prefill }: IntentionFormProps): FormValues {
  if (intention === null) {
    const { organisationIds, personIds, subject = '' } = prefill;
    return { organisationIds, personIds, subject, beforeText: '', note: '' };
  }
  const { organisationIds, personIds, subject, before, note } = intention;
  return { organisationIds, personIds, subject, beforeText: before === null ? '' : formatDate(before), note };
}

/** A draft of its own for whom it was opened for, so that two do not get in each other's way. */
function draftKeyOf({ intention, prefill }: IntentionFormProps): FormDraftKey {
  const [first = 'new'] = [intention?.id, ...prefill.personIds, ...prefill.organisationIds].filter(
    (id) => id !== undefined,
  );
  return `intention:${first}`;
}

function IntentionForm(props: IntentionFormProps): ReactNode {
  const { intention, names, today, onClose } = props;
  const t = intentionTexts.form;
  const [start] = useState(() => {
    const { organisationIds, personIds, subject, beforeText, note } = startOf(props);
    return { organisationIds, personIds, subject, beforeText, note };
  });
  const form = useKeptForm<FormValues>(draftKeyOf(props), start, readForm);
  const create = useNetworkMutation('intentions.create');
  const update = useNetworkMutation('intentions.update');
  const remove = useNetworkMutation('intentions.remove');
  const options = useMemo(() => whoOptions(names), [names]);
  const { values } = form;
  const before = readDay(values.beforeText, today, 'future');
  const { beforeText: _text, ...draft } = values;
  const checked = checkDraft(intentionDraftSchema, { ...draft, before: before.value });
  const { frame, fields, onChange, outcome } = useFormFrame({
    form,
    checked: checked.ok && before.refused === null ? checked.value : null,
    problems: {
      ...(checked.ok ? {} : checked.fields),
      ...(before.refused === null ? {} : { before: before.refused }),
    },
    saves: [create, update, remove],
    save: (intended, then) => {
      if (intention === null) create.mutate(intended, then);
      else update.mutate({ id: intention.id, draft: intended }, then);
    },
    onSaved: onClose,
  });
  const errorOf = (field: string): string | undefined => fieldErrorOf(fields, field);
  if (!form.ready) return null;
  return (
    <FormPanel title={intention === null ? t.titleNew : t.titleEdit} onClose={onClose} {...frame}>
      <MultiPicker
        label={t.who}
        texts={encounterFormTexts.whoPicker}
        options={options}
        chips={[
          ...values.personIds.map((id) => ({
            key: `person:${id}`,
            label: names.persons.get(id)?.name ?? '…',
          })),
          ...values.organisationIds.map((id) => {
            const partner = names.organisations.get(id);
            return {
              key: `organisation:${id}`,
              label: partner === undefined ? encounterFormTexts.gone : shortNameOf(partner),
            };
          }),
        ]}
        onAdd={(key) => {
          onChange((now) => withWho(now, key, true));
        }}
        onRemove={(key) => {
          onChange((now) => withWho(now, key, false));
        }}
      />
      <TextField
        label={t.subject}
        careful
        required
        value={values.subject}
        error={errorOf('subject')}
        onChange={(subject) => {
          onChange({ subject });
        }}
      />
      <DateField
        label={t.before}
        description={t.beforeHelp}
        value={values.beforeText}
        today={today}
        direction="future"
        error={errorOf('before')}
        onChange={(beforeText) => {
          onChange({ beforeText });
        }}
      />
      <TextArea
        label={t.note}
        rows={3}
        value={values.note}
        error={errorOf('note')}
        onChange={(note) => {
          onChange({ note });
        }}
      />
      {intention === null ? null : (
        <div className="form__actions">
          <Button
            variant="quiet"
            icon={<Trash2 aria-hidden="true" />}
            onClick={() => {
              remove.mutate({ id: intention.id }, outcome);
            }}
          >
            {t.remove}
          </Button>
        </div>
      )}
    </FormPanel>
  );
}

function whoOptions(names: NetworkNames) {
  return [
    ...[...names.organisations.values()]
      .filter(({ archived }) => !archived)
      .map(({ id, name, shortName, categoryId }) => ({
        key: `organisation:${id}`,
        label: name,
        hint: names.categories.get(categoryId)?.name,
        names: [shortName],
      })),
    ...[...names.persons.values()]
      .filter(({ archived }) => !archived)
      .map(({ id, name, nickname }) => ({ key: `person:${id}`, label: name, names: [nickname] })),
  ].sort((first, second) => compareNames(first.label, second.label));
}

/** With or without the one that a key ("person:0193...") stands for; what is no key changes nothing. */
function withWho(values: FormValues, key: string, isWanted: boolean): Partial<FormValues> {
  const [kind, text] = key.split(':');
  const changed = <Id extends string>(ids: readonly Id[], id: Id): readonly Id[] => {
    const others = ids.filter((one) => one !== id);
    return isWanted ? [...others, id] : others;
  };
  if (kind === 'person') {
    const id = personIdSchema.safeParse(text);
    return id.success ? { personIds: changed(values.personIds, id.data) } : {};
  }
  const id = organisationIdSchema.safeParse(text);
  return id.success ? { organisationIds: changed(values.organisationIds, id.data) } : {};
}
