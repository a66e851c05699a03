import { Pencil, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { type CorrectionRequest, correctionDraftSchema } from '#shared/domain/privacy.ts';
import { fieldErrorsOf } from '#shared/ipc/field-errors.ts';
import { fieldErrorOf } from '#shared/texts/errors.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { useFormFrame } from '#renderer/api/use-form-frame.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import { correctionTexts } from '#renderer/i18n/texts/corrections.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/fields/DateField.tsx';
import { parseDateText } from '#renderer/ui/fields/date-text.ts';
import { FormPanel } from '#renderer/ui/FormPanel.tsx';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { TextArea } from '#renderer/ui/fields/TextField.tsx';
import { useResumedForm } from '#renderer/ui/hooks/use-resumed-form.ts';

interface CorrectionSectionProps {
  readonly personId: PersonId;
  readonly today: IsoDate;
}

/** What a person asked to be put right, with what was done about it. */
export function CorrectionSection({ personId, today }: CorrectionSectionProps): ReactNode {
  const t = correctionTexts;
  const requests = useNetworkQuery('corrections.list', { personId });
  const resumed = useResumedForm((key) => (key === `correction:${personId}` ? ('new' as const) : null));
  const [edited, setEdited] = useState<CorrectionRequest | 'new' | null>(resumed);
  if (requests.isError) return <ErrorNotice error={requests.error} />;
  if (requests.data === undefined) return null;
  return (
    <>
      {requests.data.length === 0 ? null : (
        <>
          <h3>{t.heading}</h3>
          <ul className="lines">
            {requests.data.map((request) => (
              <li key={request.id} className="retention__line">
                <div>
                  <p>
                    {t.line(request.receivedOn, request.doneOn)}: {request.request}
                  </p>
                  {request.outcome === '' ? null : <p className="secondary-text">{request.outcome}</p>}
                </div>
                <Button
                  variant="quiet"
                  icon={<Pencil aria-hidden="true" />}
                  aria-label={t.editOf(request.receivedOn)}
                  onClick={() => {
                    setEdited(request);
                  }}
                >
                  {t.edit}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div>
        <Button
          icon={<Plus aria-hidden="true" />}
          onClick={() => {
            setEdited('new');
          }}
        >
          {t.add}
        </Button>
      </div>
      {edited === null ? null : (
        <CorrectionForm
          key={edited === 'new' ? edited : edited.id}
          personId={personId}
          today={today}
          request={edited === 'new' ? null : edited}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </>
  );
}

const formSchema = z.strictObject({
  receivedOn: z.string(),
  request: z.string(),
  doneOn: z.string(),
  outcome: z.string(),
});
type CorrectionForm = Readonly<z.infer<typeof formSchema>>;
const readForm = (kept: unknown): CorrectionForm | null => formSchema.safeParse(kept).data ?? null;
const dayText = (date: IsoDate | null): string => (date === null ? '' : formatDate(date));

function CorrectionForm({
  personId,
  today,
  request,
  onClose,
}: CorrectionSectionProps & {
  /** `null`: a new one. */
  readonly request: CorrectionRequest | null;
  readonly onClose: () => void;
}): ReactNode {
  const t = correctionTexts;
  const create = useNetworkMutation('corrections.create');
  const update = useNetworkMutation('corrections.update');
  const remove = useNetworkMutation('corrections.remove');
  const [initial] = useState<CorrectionForm>({
    receivedOn: dayText(request?.receivedOn ?? today),
    request: request?.request ?? '',
    doneOn: dayText(request?.doneOn ?? null),
    outcome: request?.outcome ?? '',
  });
  const form = useKeptForm(`correction:${request?.id ?? personId}`, initial, readForm);
  const { values } = form;
  const received = parseDateText(values.receivedOn, today, 'past');
  const done = values.doneOn.trim() === '' ? null : parseDateText(values.doneOn, today, 'past');
  const checked = correctionDraftSchema.safeParse({
    receivedOn: received.ok ? received.date : '',
    request: values.request,
    doneOn: done === null ? null : done.ok ? done.date : '',
    outcome: values.outcome,
  });
  const { frame, fields, onChange, outcome } = useFormFrame<
    CorrectionForm,
    z.infer<typeof correctionDraftSchema>,
    unknown
  >({
    form,
    checked: checked.success ? checked.data : null,
    problems: checked.success ? {} : fieldErrorsOf(checked.error),
    saves: [create, update, remove],
    save: (draft, then) => {
      if (request === null) create.mutate({ personId, draft }, then);
      else update.mutate({ id: request.id, draft }, then);
    },
    onSaved: onClose,
  });
  if (!form.ready) return null;
  return (
    <FormPanel {...frame} title={request === null ? t.add : t.title} onClose={onClose}>
      <DateField
        label={t.receivedOn}
        required
        today={today}
        direction="past"
        value={values.receivedOn}
        error={fieldErrorOf(fields, 'receivedOn')}
        onChange={(receivedOn) => {
          onChange({ receivedOn });
        }}
      />
      <TextArea
        label={t.request}
        description={t.requestHelp}
        required
        careful={false}
        rows={4}
        value={values.request}
        error={fieldErrorOf(fields, 'request')}
        onChange={(text) => {
          onChange({ request: text });
        }}
      />
      <DateField
        label={t.doneOn}
        description={t.doneHelp}
        today={today}
        direction="past"
        value={values.doneOn}
        error={fieldErrorOf(fields, 'doneOn')}
        onChange={(doneOn) => {
          onChange({ doneOn });
        }}
      />
      <TextArea
        label={t.outcome}
        description={t.outcomeHelp}
        careful={false}
        rows={3}
        value={values.outcome}
        error={fieldErrorOf(fields, 'outcome')}
        onChange={(text) => {
          onChange({ outcome: text });
        }}
      />
      {request === null ? null : (
        <div>
          <Button
            variant="quiet"
            onClick={() => {
              remove.mutate({ id: request.id }, outcome);
            }}
          >
            {t.remove}
          </Button>
        </div>
      )}
    </FormPanel>
  );
}
