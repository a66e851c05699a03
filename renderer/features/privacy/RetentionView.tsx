import { Eraser } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { RetentionKind } from '#shared/domain/privacy.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { RetentionGroup } from '#shared/ipc/requests/retention.ts';
import { RETENTION_MONTHS, type RetentionPeriod } from '#shared/privacy/retention.ts';
import { RETENTION_KIND_LABELS } from '#shared/texts/privacy.ts';
import { periodText, type RetentionTexts } from '#renderer/i18n/texts/retention.ts';
import { BackButton } from '#renderer/ui/BackButton.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { ErrorNotice, Notice } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { TextField } from '#renderer/ui/fields/TextField.tsx';
import { RetentionLines } from './RetentionLines.tsx';
import './privacy.css';

/** What of the proposal stays this time. */
export interface RetentionChoice {
  /** Kinds of which nothing goes. */
  readonly left: ReadonlySet<RetentionKind>;
  readonly except: Readonly<Partial<Record<RetentionKind, ReadonlySet<string>>>>;
}
export const NOTHING_LEFT_OUT: RetentionChoice = { left: new Set(), except: {} };

/** How much of a kind goes. */
export function chosenCount({ kind, count }: RetentionGroup, { left, except }: RetentionChoice): number {
  return left.has(kind) ? 0 : Math.max(0, count - (except[kind]?.size ?? 0));
}

interface RetentionViewProps {
  readonly t: RetentionTexts;
  readonly groups: readonly RetentionGroup[];
  readonly today: IsoDate;
  readonly choice: RetentionChoice;
  readonly busy: boolean;
  readonly refusal: Pick<AppErrorData, 'code' | 'params'> | null;
  readonly onChoose: (choice: RetentionChoice) => void;
  readonly onApply: (reason: string) => void;
  readonly onLeave: () => void;
  readonly onSavePeriod: (kind: RetentionKind, period: RetentionPeriod) => void;
  readonly onRelease: (kind: RetentionKind, itemId: string) => void;
  readonly onBack: () => void;
}

/** What is over its period, kind by kind, and the periods themselves. */
export function RetentionView(props: RetentionViewProps): ReactNode {
  const { t, groups, today, choice } = props;
  const due = groups.filter(({ count }) => count > 0);
  const total = due.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="page privacy">
      <PageHeader
        title={t.title(total)}
        above={<BackButton label={t.back} onBack={props.onBack} />}
        summary={t.intro}
      />
      {props.refusal === null ? null : <ErrorNotice error={props.refusal} />}
      {due.map((group) => (
        <GroupSection key={group.kind} {...props} group={group} />
      ))}
      {due.length === 0 ? null : (
        <ApplyForm
          // What was looked at is no longer what stands here: look again.
          key={due.map(({ kind, count }) => `${kind}${String(count)}`).join()}
          {...props}
          count={due.reduce((sum, group) => sum + chosenCount(group, choice), 0)}
        />
      )}
      <KeptItems t={t} groups={groups} onRelease={props.onRelease} />
      <Section heading={t.periods}>
        <p className="secondary-text">{t.periodsHelp}</p>
        <div className="retention__periods">
          {groups.map(({ kind, period }) => (
            <Select
              key={kind}
              label={RETENTION_KIND_LABELS[kind]}
              value={String(period)}
              options={[...RETENTION_MONTHS, null].map((months) => ({
                value: String(months),
                label: periodText(months),
              }))}
              onChange={(value) => {
                props.onSavePeriod(kind, RETENTION_MONTHS.find((months) => String(months) === value) ?? null);
              }}
            />
          ))}
        </div>
        <p className="secondary-text">{t.archive}</p>
      </Section>
      <p className="visually-hidden" aria-live="polite">
        {t.title(total)} ({today})
      </p>
    </div>
  );
}

function GroupSection({
  t,
  group,
  today,
  choice,
  onChoose,
}: RetentionViewProps & { readonly group: RetentionGroup }): ReactNode {
  const { kind, count, period, before } = group;
  const except = choice.except[kind] ?? new Set<string>();
  const goes = !choice.left.has(kind);
  return (
    <Section heading={t.groupTitle(RETENTION_KIND_LABELS[kind], count)}>
      {before === null ? null : (
        <p>
          {t.why(period, before)} {t.effects[kind]}
        </p>
      )}
      <Checkbox
        label={t.whole}
        checked={goes}
        onChange={(checked) => {
          const others = [...choice.left].filter((one) => one !== kind);
          onChoose({ ...choice, left: new Set(checked ? others : [...others, kind]) });
        }}
      />
      {goes ? (
        <RetentionLines
          t={t}
          group={group}
          today={today}
          except={except}
          onExcept={(itemId, isExcepted) => {
            const changed = new Set(except);
            if (isExcepted) changed.add(itemId);
            else changed.delete(itemId);
            onChoose({ ...choice, except: { ...choice.except, [kind]: changed } });
          }}
        />
      ) : null}
    </Section>
  );
}

function ApplyForm({
  t,
  count,
  busy,
  onApply,
  onLeave,
}: RetentionViewProps & { readonly count: number }): ReactNode {
  const [reason, setReason] = useState('');
  const [isSeen, setIsSeen] = useState(false);
  const [isTried, setIsTried] = useState(false);
  return (
    <Section heading={t.applyHeading(count)}>
      <Notice kind="attention">{t.warning}</Notice>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setIsTried(true);
          if (!busy && isSeen && count > 0) onApply(reason.slice(0, 500));
        }}
      >
        <TextField label={t.reason} description={t.reasonHelp} value={reason} onChange={setReason} />
        <Checkbox label={t.confirm} checked={isSeen} onChange={setIsSeen} />
        {isTried && !isSeen ? (
          <p className="field__error" role="alert">
            {t.confirmFirst}
          </p>
        ) : null}
        <div className="form__actions">
          <Button
            variant="danger"
            type="submit"
            disabled={busy || count === 0}
            icon={<Eraser aria-hidden="true" />}
          >
            {t.apply(count)}
          </Button>
          <Button disabled={busy} onClick={onLeave}>
            {t.leave}
          </Button>
        </div>
      </form>
    </Section>
  );
}

function KeptItems({
  t,
  groups,
  onRelease,
}: Pick<RetentionViewProps, 't' | 'groups' | 'onRelease'>): ReactNode {
  const kept = groups.flatMap(({ kind, kept: items }) => items.map((item) => ({ kind, ...item })));
  if (kept.length === 0) return null;
  return (
    <Section heading={t.keptHeading}>
      <ul className="lines">
        {kept.map(({ kind, itemId, date, title, until, reason }) => {
          const what = `${RETENTION_KIND_LABELS[kind]}, ${t.item(date, title)}`;
          return (
            <li key={`${kind} ${itemId}`} className="retention__line">
              <span>{t.keptLine(what, until, reason)}</span>
              <Button
                variant="quiet"
                aria-label={t.releaseOf(what)}
                onClick={() => {
                  onRelease(kind, itemId);
                }}
              >
                {t.release}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
