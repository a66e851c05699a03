import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import { type IsoDate, isoDateSchema } from '#shared/domain/calendar-date.ts';
import { commitmentDraftSchema } from '#shared/domain/encounter.ts';
import { lineSchema } from '#shared/domain/fields.ts';
import { reasonSchema } from '#shared/domain/follow-up.ts';
import { type OrganisationId, organisationIdSchema } from '#shared/domain/ids.ts';
import { commitmentOwnerSchema } from '#shared/domain/vocabulary.ts';
import type { ListedSignal } from '#shared/ipc/requests/signals.ts';
import { fieldErrorOf } from '#shared/texts/errors.ts';
import { checkDraft } from '#renderer/api/check-draft.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { type NetworkNames, shortNameOf } from '#renderer/api/network-names.ts';
import { useFormFrame } from '#renderer/api/use-form-frame.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import { commitmentTexts } from '#renderer/i18n/texts/commitments.ts';
import { signalTexts } from '#renderer/i18n/texts/signals.ts';
import { DateField } from '#renderer/ui/fields/DateField.tsx';
import { FormPanel } from '#renderer/ui/FormPanel.tsx';
import { readDay } from '#renderer/ui/fields/read-field.ts';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { TextArea, TextField } from '#renderer/ui/fields/TextField.tsx';
import { CommitmentFields } from '#renderer/ui/entities/CommitmentFields.tsx';

interface SignalFormProps {
  readonly signal: ListedSignal;
  readonly names: NetworkNames;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

function reader<Values>(schema: z.ZodType<Values>): (kept: unknown) => Values | null {
  return (kept) => {
    const result = schema.safeParse(kept);
    return result.success ? result.data : null;
  };
}

const tellFormSchema = z.strictObject({ onText: z.string(), toldWhere: z.string(), toldTo: z.string() });
const tellSchema = z.strictObject({ toldOn: isoDateSchema, toldWhere: lineSchema, toldTo: lineSchema });
const readTellForm = reader(tellFormSchema);

/** When, where and to whom it was told inside. */
export function TellForm({ signal, today, onClose }: SignalFormProps): ReactNode {
  const t = signalTexts.tellForm;
  const { id, text } = signal.observation;
  const [start] = useState(() => ({ onText: formatDate(today), toldWhere: '', toldTo: '' }));
  const form = useKeptForm(`signal-tell:${id}`, start, readTellForm);
  const tell = useNetworkMutation('signals.tell');
  const { values } = form;
  const told = readDay(values.onText, today, 'past');
  const checked = checkDraft(tellSchema, {
    toldOn: told.value ?? '',
    toldWhere: values.toldWhere,
    toldTo: values.toldTo,
  });
  const { frame, fields, onChange } = useFormFrame({
    form,
    checked: checked.ok ? checked.value : null,
    problems: {
      ...(checked.ok ? {} : checked.fields),
      ...(told.value !== null ? {} : { toldOn: told.refused ?? ('required' as const) }),
    },
    saves: [tell],
    save: (telling, then) => {
      tell.mutate({ id, ...telling }, then);
    },
    onSaved: onClose,
  });
  if (!form.ready) return null;
  return (
    <FormPanel title={t.title} onClose={onClose} {...frame}>
      <p>{text}</p>
      <DateField
        label={t.on}
        description={t.onHelp}
        required
        value={values.onText}
        today={today}
        direction="past"
        error={fieldErrorOf(fields, 'toldOn')}
        onChange={(onText) => {
          onChange({ onText });
        }}
      />
      <TextField
        label={t.where}
        description={t.whereHelp}
        value={values.toldWhere}
        error={fieldErrorOf(fields, 'toldWhere')}
        onChange={(toldWhere) => {
          onChange({ toldWhere });
        }}
      />
      <TextField
        label={t.to}
        description={t.toHelp}
        value={values.toldTo}
        error={fieldErrorOf(fields, 'toldTo')}
        onChange={(toldTo) => {
          onChange({ toldTo });
        }}
      />
    </FormPanel>
  );
}

const letGoFormSchema = z.strictObject({ reason: z.string() });
const letGoSchema = z.strictObject({ reason: reasonSchema });
const readLetGoForm = reader(letGoFormSchema);

/** Why nothing is done with it. */
export function LetGoForm({ signal, onClose }: SignalFormProps): ReactNode {
  const t = signalTexts.letGoForm;
  const { id, text } = signal.observation;
  const [start] = useState(() => ({ reason: '' }));
  const form = useKeptForm(`signal-let-go:${id}`, start, readLetGoForm);
  const letGo = useNetworkMutation('signals.letGo');
  const checked = checkDraft(letGoSchema, form.values);
  const { frame, fields, onChange } = useFormFrame({
    form,
    checked: checked.ok ? checked.value : null,
    problems: checked.ok ? {} : checked.fields,
    saves: [letGo],
    save: ({ reason }, then) => {
      letGo.mutate({ id, reason }, then);
    },
    onSaved: onClose,
  });
  if (!form.ready) return null;
  return (
    <FormPanel title={t.title} onClose={onClose} {...frame}>
      <p>{text}</p>
      <TextArea
        label={t.reason}
        description={t.reasonHelp}
        required
        rows={3}
        value={form.values.reason}
        error={fieldErrorOf(fields, 'reason')}
        onChange={(reason) => {
          onChange({ reason });
        }}
      />
    </FormPanel>
  );
}

const promiseFormSchema = z.strictObject({
  text: z.string(),
  owner: commitmentOwnerSchema,
  organisationId: organisationIdSchema.nullable(),
  dueText: z.string(),
});
const readPromiseForm = reader(promiseFormSchema);

const NOBODY = 'nobody';

/** The commitment that comes of it. */
export function PromiseForm({ signal, names, today, onClose }: SignalFormProps): ReactNode {
  const t = commitmentTexts.form;
  const { id, text } = signal.observation;
  const [start] = useState<z.infer<typeof promiseFormSchema>>(() => ({
    text: '',
    owner: 'us',
    organisationId: signal.partnerIds.length === 1 ? (signal.partnerIds[0] ?? null) : null,
    dueText: '',
  }));
  const form = useKeptForm(`signal-promise:${id}`, start, readPromiseForm);
  const promise = useNetworkMutation('signals.promise');
  const { values } = form;
  const due = readDay(values.dueText, today, 'future');
  const { dueText: _typed, ...draft } = values;
  const checked = checkDraft(commitmentDraftSchema, { ...draft, due: due.value, doneOn: null });
  const { frame, fields, onChange } = useFormFrame({
    form,
    checked: checked.ok && due.refused === null ? checked.value : null,
    problems: {
      ...(checked.ok ? {} : checked.fields),
      ...(due.refused === null ? {} : { due: due.refused }),
    },
    saves: [promise],
    save: (intended, then) => {
      promise.mutate({ id, draft: intended }, then);
    },
    onSaved: onClose,
  });
  if (!form.ready) return null;
  const partners: readonly { readonly value: OrganisationId | typeof NOBODY; readonly label: string }[] = [
    { value: NOBODY, label: signalTexts.promiseForm.noPartner },
    ...signal.partnerIds.flatMap((partnerId) => {
      const partner = names.organisations.get(partnerId);
      return partner === undefined ? [] : [{ value: partnerId, label: shortNameOf(partner) }];
    }),
  ];
  return (
    <FormPanel title={signalTexts.promiseForm.title} onClose={onClose} {...frame}>
      <p className="secondary-text">{text}</p>
      <CommitmentFields values={values} fields={fields} today={today} onChange={onChange} />
      {partners.length === 1 ? null : (
        <Select
          label={t.partner}
          value={values.organisationId ?? NOBODY}
          options={partners}
          onChange={(chosen) => {
            onChange({ organisationId: chosen === NOBODY ? null : chosen });
          }}
        />
      )}
    </FormPanel>
  );
}
