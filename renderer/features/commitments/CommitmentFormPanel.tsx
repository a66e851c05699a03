import { Trash2 } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { z } from 'zod';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { commitmentDraftSchema } from '#shared/domain/encounter.ts';
import { type OrganisationId, organisationIdSchema } from '#shared/domain/ids.ts';
import { commitmentOwnerSchema } from '#shared/domain/vocabulary.ts';
import type { ListedCommitment } from '#shared/ipc/requests/commitments.ts';
import { fieldErrorOf } from '#shared/texts/errors.ts';
import { checkDraft } from '#renderer/api/check-draft.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { type NetworkNames, shortNameOf } from '#renderer/api/network-names.ts';
import { useFormFrame } from '#renderer/api/use-form-frame.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { compareNames, formatDate } from '#renderer/i18n/format.ts';
import { commitmentTexts } from '#renderer/i18n/texts/commitments.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FormPanel } from '#renderer/ui/FormPanel.tsx';
import { MultiPicker } from '#renderer/ui/fields/MultiPicker.tsx';
import { readDay } from '#renderer/ui/fields/read-field.ts';
import { CommitmentFields } from '#renderer/ui/entities/CommitmentFields.tsx';

const formSchema = z.strictObject({
  text: z.string(),
  owner: commitmentOwnerSchema,
  organisationId: organisationIdSchema.nullable(),
  dueText: z.string(),
});
type FormValues = z.infer<typeof formSchema>;

function readForm(kept: unknown): FormValues | null {
  const result = formSchema.safeParse(kept);
  return result.success ? result.data : null;
}

function startOf(commitment: ListedCommitment | null, organisationId: OrganisationId | null): FormValues {
  if (commitment === null) return { text: '', owner: 'us', organisationId, dueText: '' };
  const { text, owner, due } = commitment;
  return {
    text,
    owner,
    organisationId: commitment.organisationId,
    dueText: due === null ? '' : formatDate(due),
  };
}

interface CommitmentFormPanelProps {
  /** `null`: a new one, of no encounter. */
  readonly commitment: ListedCommitment | null;
  readonly startPartnerId: OrganisationId | null;
  readonly names: NetworkNames;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

/** What was promised, by whom, to whom, by when. */
export function CommitmentFormPanel(props: CommitmentFormPanelProps): ReactNode {
  const { commitment, names, today, onClose } = props;
  const t = commitmentTexts.form;
  const [start] = useState(() => startOf(commitment, props.startPartnerId));
  const form = useKeptForm(`commitment:${commitment?.id ?? 'new'}`, start, readForm);
  const create = useNetworkMutation('commitments.create');
  const update = useNetworkMutation('commitments.update');
  const remove = useNetworkMutation('commitments.remove');
  const partners = useMemo(
    () =>
      [...names.organisations.values()]
        .filter(({ archived }) => !archived)
        .sort((first, second) => compareNames(first.name, second.name))
        .map(({ id, name, shortName }) => ({ key: id, id, label: name, names: [shortName] })),
    [names],
  );
  const { values } = form;
  const due = readDay(values.dueText, today, 'future');
  const checked = checkDraft(commitmentDraftSchema, {
    text: values.text,
    owner: values.owner,
    organisationId: values.organisationId,
    due: due.value,
    doneOn: commitment?.doneOn ?? null,
  });
  const { frame, fields, onChange, outcome } = useFormFrame({
    form,
    checked: checked.ok && due.refused === null ? checked.value : null,
    problems: {
      ...(checked.ok ? {} : checked.fields),
      ...(due.refused === null ? {} : { due: due.refused }),
    },
    saves: [create, update, remove],
    save: (draft, then) => {
      if (commitment === null) create.mutate(draft, then);
      else update.mutate({ id: commitment.id, draft }, then);
    },
    onSaved: onClose,
  });
  const errorOf = (field: string): string | undefined => fieldErrorOf(fields, field);
  if (!form.ready) return null;
  const chosen = values.organisationId === null ? undefined : names.organisations.get(values.organisationId);
  return (
    <FormPanel title={commitment === null ? t.titleNew : t.titleEdit} onClose={onClose} {...frame}>
      <CommitmentFields values={values} fields={fields} today={today} onChange={onChange} />
      <MultiPicker
        label={t.partner}
        texts={{ ...commitmentTexts.partnerPicker, placeholder: t.partnerPlaceholder }}
        options={partners}
        chips={chosen === undefined ? [] : [{ key: chosen.id, label: shortNameOf(chosen) }]}
        error={errorOf('organisationId')}
        onAdd={(key) => {
          onChange({ organisationId: partners.find((partner) => partner.key === key)?.id ?? null });
        }}
        onRemove={() => {
          onChange({ organisationId: null });
        }}
      />
      {commitment === null ? null : (
        <div className="form__actions">
          <Button
            variant="quiet"
            icon={<Trash2 aria-hidden="true" />}
            onClick={() => {
              remove.mutate({ id: commitment.id }, outcome);
            }}
          >
            {t.remove}
          </Button>
        </div>
      )}
    </FormPanel>
  );
}
