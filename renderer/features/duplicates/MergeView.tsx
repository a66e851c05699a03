import { type ReactNode, useId } from 'react';
import type { AppErrorData } from '#shared/errors.ts';
import type { DuplicateReason } from '#shared/duplicates/duplicate.ts';
import type { SideCounts } from '#shared/ipc/requests/duplicates.ts';
import { sentenceCase } from '#renderer/i18n/format.ts';
import type { DuplicateTexts } from '#renderer/i18n/texts/duplicates.ts';
import { BackButton } from '#renderer/ui/BackButton.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import type { Choice, Choices, MergeField } from './merge-choices.ts';

/** One field of both sides, in words. */
export interface MergeRow {
  readonly field: MergeField;
  readonly texts: readonly [string, string];
  readonly same: boolean;
  readonly joinable: boolean;
}

interface MergeViewProps {
  readonly t: DuplicateTexts;
  readonly names: readonly [string, string];
  readonly reasons: readonly DuplicateReason[];
  readonly rows: readonly MergeRow[];
  readonly counts: readonly [SideCounts, SideCounts];
  readonly choices: Choices;
  readonly onChoose: (field: MergeField, choice: Choice) => void;
  readonly refusal: Pick<AppErrorData, 'code' | 'params'> | null;
  readonly busy: boolean;
  readonly onMerge: () => void;
  readonly onDistinct: () => void;
  /** `null`: the user chose these two, so there is no list to go back to. */
  readonly onBack: (() => void) | null;
}

const COUNTS = [
  'encounters',
  'positions',
  'collaborations',
  'ties',
  'openCommitments',
  'assessments',
] as const;

/** Two sides beside each other: per field one stays, and what hangs on both comes together. */
export function MergeView(props: MergeViewProps): ReactNode {
  const { t, names, rows, counts } = props;
  const told = (side: SideCounts): string =>
    COUNTS.filter((what) => side[what] > 0)
      .map((what) => t.counts[what](side[what]))
      .join(', ') || t.noCounts;
  return (
    <div className="page">
      <PageHeader
        title={t.compareTitle(...names)}
        {...(props.onBack === null
          ? {}
          : {
              above: <BackButton label={t.back} onBack={props.onBack} />,
            })}
        summary={
          <>
            <p>{props.reasons.length === 0 ? t.noReasons : `${sentenceCase(t.reasons(props.reasons))}.`}</p>
            <p>{t.choose}</p>
          </>
        }
        actions={
          <>
            <Button variant="primary" disabled={props.busy} onClick={props.onMerge}>
              {t.merge}
            </Button>
            <Button disabled={props.busy} onClick={props.onDistinct}>
              {t.distinct}
            </Button>
          </>
        }
      />
      {props.refusal === null ? null : <ErrorNotice error={props.refusal} />}
      <table className="merge__table">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t.field}</span>
            </th>
            <th scope="col">{names[0]}</th>
            <th scope="col">{names[1]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FieldRow key={row.field} {...props} row={row} />
          ))}
          <tr>
            <th scope="row">{t.hangs}</th>
            <td>{told(counts[0])}</td>
            <td>{told(counts[1])}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function FieldRow({
  t,
  row,
  choices,
  onChoose,
}: Pick<MergeViewProps, 't' | 'choices' | 'onChoose'> & { readonly row: MergeRow }): ReactNode {
  const name = useId();
  const label = t.fields[row.field];
  const words = (text: string): ReactNode =>
    text === '' ? <span className="secondary-text">{t.nothing}</span> : text;
  if (row.same) {
    return (
      <tr>
        <th scope="row">{label}</th>
        <td colSpan={2}>{words(row.texts[0])}</td>
      </tr>
    );
  }
  const choice = choices[row.field] ?? 'first';
  const option = (value: Choice, text: ReactNode, spoken: string): ReactNode => (
    <label className="merge__choice" data-chosen={choice === value || choice === 'both'}>
      <input
        type="radio"
        className="checkbox__input"
        name={name}
        aria-label={`${label}: ${spoken}`}
        checked={choice === value}
        onChange={() => {
          onChoose(row.field, value);
        }}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <tr>
      <th scope="row">
        {label}
        {row.joinable ? option('both', t.both, t.both) : null}
      </th>
      <td>{option('first', words(row.texts[0]), `${t.left}, ${row.texts[0] || t.nothing}`)}</td>
      <td>{option('second', words(row.texts[1]), `${t.right}, ${row.texts[1] || t.nothing}`)}</td>
    </tr>
  );
}
