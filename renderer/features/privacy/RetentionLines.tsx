import { type ReactNode, useState } from 'react';
import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { RetentionKind } from '#shared/domain/privacy.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { RETENTION_PAGE, type RetentionGroup, type RetentionItem } from '#shared/ipc/requests/retention.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import type { RetentionTexts } from '#renderer/i18n/texts/retention.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { DateField } from '#renderer/ui/fields/DateField.tsx';
import { parseDateText } from '#renderer/ui/fields/date-text.ts';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { TextField } from '#renderer/ui/fields/TextField.tsx';

interface RetentionLinesProps {
  readonly t: RetentionTexts;
  readonly group: RetentionGroup;
  readonly today: IsoDate;
  readonly except: ReadonlySet<string>;
  readonly onExcept: (itemId: string, isExcepted: boolean) => void;
}

/** Everything of one kind, opened when asked for, with a choice for each line. */
export function RetentionLines(props: RetentionLinesProps): ReactNode {
  const { t, group } = props;
  const [pages, setPages] = useState(1);
  const shown = Math.min(group.count, pages * RETENTION_PAGE);
  return (
    <details className="explain retention__details">
      <summary>{t.show(group.count)}</summary>
      <ul className="lines">
        {group.first.map((item) => (
          <Line key={item.itemId} {...props} item={item} />
        ))}
        {Array.from({ length: pages - 1 }, (_, page) => (
          <Page key={page} {...props} offset={(page + 1) * RETENTION_PAGE} />
        ))}
      </ul>
      {shown < group.count ? (
        <Button
          onClick={() => {
            setPages(pages + 1);
          }}
        >
          {t.more(Math.min(RETENTION_PAGE, group.count - shown))}
        </Button>
      ) : null}
    </details>
  );
}

function Page({ offset, ...props }: RetentionLinesProps & { readonly offset: number }): ReactNode {
  const items = useNetworkQuery('retentionItems.list', { kind: props.group.kind, offset });
  if (items.isError) {
    return (
      <li>
        <ErrorNotice error={items.error} />
      </li>
    );
  }
  if (items.data === undefined) {
    return (
      <li>
        <Loading />
      </li>
    );
  }
  return items.data.map((item) => <Line key={item.itemId} {...props} item={item} />);
}

function Line({
  t,
  group,
  today,
  except,
  onExcept,
  item,
}: RetentionLinesProps & { readonly item: RetentionItem }): ReactNode {
  const [isKeeping, setIsKeeping] = useState(false);
  const what = t.item(item.date, item.title);
  return (
    <li className="retention__line">
      <div>
        <Checkbox
          label={what}
          checked={!except.has(item.itemId)}
          onChange={(checked) => {
            onExcept(item.itemId, !checked);
          }}
        />
        {item.text === '' ? null : <p className="retention__text">{item.text}</p>}
      </div>
      {isKeeping ? (
        <KeepForm
          t={t}
          kind={group.kind}
          itemId={item.itemId}
          what={what}
          today={today}
          onClose={() => {
            setIsKeeping(false);
          }}
        />
      ) : (
        <Button
          variant="quiet"
          aria-label={t.keepOf(what)}
          onClick={() => {
            setIsKeeping(true);
          }}
        >
          {t.keep}
        </Button>
      )}
    </li>
  );
}

interface KeepFormProps {
  readonly t: RetentionTexts;
  readonly kind: RetentionKind;
  readonly itemId: string;
  readonly what: string;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

interface KeepValues {
  readonly until: string;
  readonly reason: string;
}

function readKept(kept: unknown): KeepValues | null {
  if (typeof kept !== 'object' || kept === null || !('until' in kept) || !('reason' in kept)) return null;
  const { until, reason } = kept;
  return typeof until === 'string' && typeof reason === 'string' ? { until, reason } : null;
}

/** Until when and why something is kept beyond its period. */
function KeepForm({ t, kind, itemId, what, today, onClose }: KeepFormProps): ReactNode {
  const keep = useNetworkMutation('retention.keep');
  const form = useKeptForm<KeepValues>(
    `keep:${kind}-${itemId}`,
    { until: formatDate(addDays(today, 365)), reason: '' },
    readKept,
  );
  const [isTried, setIsTried] = useState(false);
  if (!form.ready) return null;
  const { until, reason } = form.values;
  const parsed = parseDateText(until, today, 'future');
  const untilProblem = parsed.ok ? (parsed.date > today ? null : 'not-in-future') : parsed.code;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is heard wherever the focus is inside
    <form
      className="form retention__keep"
      aria-label={t.keepOf(what)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (!parsed.ok || untilProblem !== null || reason.trim() === '' || keep.isPending) return;
        keep.mutate(
          { kind, itemId, until: parsed.date, reason: reason.trim() },
          {
            onSuccess: () => {
              void form.forget();
            },
          },
        );
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <DateField
        label={t.keepUntil}
        today={today}
        direction="future"
        value={until}
        error={isTried && untilProblem !== null ? fieldErrorText(untilProblem) : undefined}
        onChange={(text) => {
          form.change({ until: text });
        }}
      />
      <TextField
        label={t.keepReason}
        required
        value={reason}
        error={isTried && reason.trim() === '' ? fieldErrorText('required') : undefined}
        onChange={(text) => {
          form.change({ reason: text.slice(0, 500) });
        }}
      />
      {keep.error === null ? null : <ErrorNotice error={keep.error} />}
      <div className="form__actions">
        <Button type="submit" disabled={keep.isPending}>
          {t.keepSave}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
