import { FolderDown } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { z } from 'zod';
import { addDays, type IsoDate, isoDate } from '#shared/domain/calendar-date.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { fieldErrorsOf } from '#shared/ipc/field-errors.ts';
import { type WooCounts, type WooScope, wooScopeSchema } from '#shared/privacy/woo.ts';
import { useChangeLine } from '#renderer/api/change-line.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import { duplicateTexts } from '#renderer/i18n/texts/duplicates.ts';
import { wooPageTexts } from '#renderer/i18n/texts/woo.ts';
import { BackButton } from '#renderer/ui/BackButton.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { parseDateText } from '#renderer/ui/fields/date-text.ts';
import { MultiPicker } from '#renderer/ui/fields/MultiPicker.tsx';
import { ErrorNotice, Loading, Notice } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { PeriodFields } from '#renderer/ui/fields/PeriodFields.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { TextField } from '#renderer/ui/fields/TextField.tsx';
import './privacy.css';

const formSchema = z.strictObject({
  from: z.string(),
  until: z.string(),
  organisationId: z.string().nullable(),
  themeId: z.string(),
  names: z.boolean(),
  notes: z.boolean(),
  views: z.boolean(),
  reason: z.string(),
});
type WooForm = Readonly<z.infer<typeof formSchema>>;

/** The calendar year before the one in which this is: what is most often asked for. */
function initialForm(today: IsoDate): WooForm {
  const firstDay = isoDate(`${today.slice(0, 4)}-01-01`);
  const last = addDays(firstDay, -1);
  return {
    from: formatDate(isoDate(`${last.slice(0, 4)}-01-01`)),
    until: formatDate(last),
    organisationId: null,
    themeId: '',
    names: false,
    notes: false,
    views: false,
    reason: '',
  };
}

const read = (kept: unknown): WooForm | null => formSchema.safeParse(kept).data ?? null;

/** An export under the Woo: what falls within it in numbers first, then files in a folder. */
export function WooPanel({ onBack }: { readonly onBack: () => void }): ReactNode {
  const status = useNetworkQuery('app.status', undefined);
  if (status.isError) return <ErrorNotice error={status.error} />;
  if (status.data === undefined) return <Loading />;
  return <WooPage today={status.data.today} onBack={onBack} />;
}

function WooPage({ today, onBack }: { readonly today: IsoDate; readonly onBack: () => void }): ReactNode {
  const t = wooPageTexts;
  const showLine = useChangeLine();
  const initial = useMemo(() => initialForm(today), [today]);
  const form = useKeptForm<WooForm>('woo', initial, read);
  const organisations = useNetworkQuery('organisations.list', undefined);
  const themes = useNetworkQuery('themes.list', undefined);
  const save = useNetworkMutation('woo.save');
  const [isTried, setIsTried] = useState(false);
  const { values } = form;
  const [from, until] = [
    parseDateText(values.from, today, 'past'),
    parseDateText(values.until, today, 'past'),
  ];
  const scope = wooScopeSchema.safeParse({
    from: from.ok ? from.date : null,
    until: until.ok ? until.date : null,
    organisationId: values.organisationId,
    themeId: values.themeId === '' ? null : values.themeId,
  });
  const options = useMemo(
    () =>
      (organisations.data ?? []).map(({ id, name, shortName }) => ({
        key: id,
        label: name,
        names: shortName === '' ? [] : [shortName],
      })),
    [organisations.data],
  );
  if (!form.ready) return <Loading />;
  const problems = scope.success ? {} : fieldErrorsOf(scope.error);
  const errorOf = (end: 'from' | 'until'): string | undefined => {
    const typed = end === 'from' ? from : until;
    const code = typed.ok ? problems[end] : typed.code;
    return (isTried || typed.ok) && code !== undefined ? fieldErrorText(code) : undefined;
  };
  const partner = options.find(({ key }) => key === values.organisationId);
  const submit = (): void => {
    setIsTried(true);
    if (!scope.success || save.isPending) return;
    const { names, notes, views, reason } = values;
    save.mutate(
      { scope: scope.data, choices: { names, notes, views }, reason: reason.slice(0, 500) },
      {
        onSuccess: (saved) => {
          if (saved === null) return;
          showLine({ kind: 'note', text: t.saved(saved.path) });
          void form.forget();
        },
      },
    );
  };
  return (
    <div className="page privacy">
      <PageHeader title={t.title} above={<BackButton label={t.back} onBack={onBack} />} summary={t.intro} />
      <form
        className="woo"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Section heading={t.scope}>
          <div className="privacy__pick">
            <PeriodFields
              labels={t.period}
              from={values.from}
              until={values.until}
              errorOf={errorOf}
              today={today}
              untilDirection="past"
              onChange={form.change}
            />
            <MultiPicker
              label={t.partner}
              description={t.partnerHelp}
              texts={duplicateTexts.start}
              options={options}
              chips={partner === undefined ? [] : [{ key: partner.key, label: partner.label }]}
              error={undefined}
              onAdd={(organisationId) => {
                form.change({ organisationId });
              }}
              onRemove={() => {
                form.change({ organisationId: null });
              }}
            />
            <Select
              label={t.theme}
              value={values.themeId}
              options={[
                { value: '', label: t.allThemes },
                ...(themes.data ?? []).map(({ id, name }) => ({ value: id as string, label: name })),
              ]}
              onChange={(themeId) => {
                form.change({ themeId });
              }}
            />
          </div>
        </Section>
        <Section heading={t.preview}>
          {scope.success ? <Preview scope={scope.data} notes={values.notes} /> : <p>{t.choosePeriod}</p>}
        </Section>
        <Section heading={t.choices}>
          <Checkbox
            label={t.names}
            checked={values.names}
            onChange={(names) => {
              form.change({ names });
            }}
          />
          <Checkbox
            label={t.notes}
            checked={values.notes}
            onChange={(notes) => {
              form.change({ notes });
            }}
          />
          <Checkbox
            label={t.withViews}
            checked={values.views}
            onChange={(views) => {
              form.change({ views });
            }}
          />
          {values.views ? <Notice kind="attention">{t.viewsWarning}</Notice> : null}
          <p className="secondary-text">{t.covered}</p>
          <div className="privacy__pick">
            <TextField
              label={t.reason}
              description={t.reasonHelp}
              value={values.reason}
              onChange={(reason) => {
                form.change({ reason });
              }}
            />
          </div>
          {save.error === null ? null : <ErrorNotice error={save.error} />}
          <div className="form__actions">
            <Button
              variant="primary"
              type="submit"
              disabled={save.isPending}
              icon={<FolderDown aria-hidden="true" />}
            >
              {t.save}
            </Button>
          </div>
        </Section>
      </form>
    </div>
  );
}

function Preview({ scope, notes }: { readonly scope: WooScope; readonly notes: boolean }): ReactNode {
  const t = wooPageTexts;
  const counts = useNetworkQuery('woo.find', scope, { keepPrevious: true });
  if (counts.isError) return <ErrorNotice error={counts.error} />;
  if (counts.data === undefined) return <Loading />;
  if (isEmpty(counts.data)) return <p>{t.nothing}</p>;
  return (
    <div className="woo__parts" aria-live="polite">
      <div>
        <h3>{t.facts}</h3>
        <ul className="lines">
          {t.factLines(counts.data, notes).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{t.views}</h3>
        <ul className="lines">
          {t.viewLines(counts.data, notes).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function isEmpty(counts: WooCounts): boolean {
  return Object.values(counts).every((count) => count === 0);
}
