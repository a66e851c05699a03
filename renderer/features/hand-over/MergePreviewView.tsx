import { type ReactNode, useEffect, useRef } from 'react';
import type { AppError } from '#shared/errors.ts';
import type { MergePreview, ShownConflict } from '#shared/ipc/requests/hand-over.ts';
import { formatInteger } from '#renderer/i18n/format.ts';
import type { handOverTexts } from '#renderer/i18n/texts/hand-over.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { ErrorNotice, Loading, Notice } from '#renderer/ui/Notices.tsx';

type Texts = typeof handOverTexts.merge;

interface MergePreviewViewProps {
  readonly t: Texts;
  readonly preview: MergePreview;
  /** Keys of the conflicts in which theirs is chosen. */
  readonly theirs: ReadonlySet<string>;
  readonly busy: boolean;
  readonly error: AppError | null;
  readonly onTheirs: (theirs: ReadonlySet<string>) => void;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What merging would do: in numbers, and where both sides changed the same, side by side. */
export function MergePreviewView(props: MergePreviewViewProps): ReactNode {
  const { t, preview, theirs, busy } = props;
  const { conflicts, conflictCount, counts, erased, rest, sameNames, leftOut } = preview;
  // Whoever was erased comes back one by one, never with all the rest.
  const broughtBack = erased.map(({ key }) => key).filter((key) => theirs.has(key));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const isNothing =
    conflictCount === 0 &&
    erased.length === 0 &&
    rest.length === 0 &&
    counts.every(({ added, changed }) => added + changed === 0);
  return (
    <div className="hand-over__merge">
      <h3 ref={heading} tabIndex={-1}>
        {t.preview(preview.name)}
      </h3>
      <p>{preview.isPart ? t.isPart : t.isOther}</p>
      <Counts t={t} counts={counts} />
      {rest.length === 0 ? null : <p>{t.rest(rest)}</p>}
      <p className="secondary-text">{t.stays}</p>
      {sameNames.length === 0 ? null : (
        <Notice kind="attention">{t.sameNames(sameNames.slice(0, 10).map(({ name }) => name))}</Notice>
      )}
      {leftOut === 0 ? null : <p className="secondary-text">{t.leftOut(leftOut)}</p>}
      <Erased t={t} erased={erased} theirs={theirs} onTheirs={props.onTheirs} />
      {conflictCount === 0 ? null : (
        <section className="hand-over__conflicts" aria-label={t.conflicts(conflictCount)}>
          <h3>{t.conflicts(conflictCount)}</h3>
          <p>{t.conflictsHelp}</p>
          <div className="form__actions">
            <Button
              onClick={() => {
                props.onTheirs(new Set(broughtBack));
              }}
            >
              {t.allMine}
            </Button>
            <Button
              onClick={() => {
                props.onTheirs(new Set([...broughtBack, ...conflicts.map(({ key }) => key)]));
              }}
            >
              {t.allTheirs}
            </Button>
          </div>
          <ul className="hand-over__lines">
            {conflicts.map((conflict) => (
              <ConflictLine
                key={conflict.key}
                t={t}
                conflict={conflict}
                isTheirs={theirs.has(conflict.key)}
                onChoose={(isTheirs) => {
                  const others = [...theirs].filter((key) => key !== conflict.key);
                  props.onTheirs(new Set(isTheirs ? [...others, conflict.key] : others));
                }}
              />
            ))}
          </ul>
          {conflictCount > conflicts.length ? <p>{t.more(conflictCount - conflicts.length)}</p> : null}
        </section>
      )}
      {isNothing ? <p>{t.nothing}</p> : null}
      {props.error === null ? null : <ErrorNotice error={props.error} />}
      <div className="form__actions">
        {isNothing ? null : (
          <Button variant="primary" disabled={busy} onClick={props.onApply}>
            {t.apply}
          </Button>
        )}
        <Button disabled={busy} onClick={props.onCancel}>
          {t.cancel}
        </Button>
      </div>
      {busy ? <Loading label={t.working} /> : null}
    </div>
  );
}

function Counts({ t, counts }: { readonly t: Texts; readonly counts: MergePreview['counts'] }): ReactNode {
  const [what, ...numbers] = t.columns;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard
    <section className="hand-over__table" aria-label={t.counted} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            {numbers.map((name) => (
              <th key={name} scope="col" className="hand-over__number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map(({ kind, added, changed, same, conflicts }) => (
            <tr key={kind}>
              <th scope="row">{t.kinds[kind]}</th>
              {[added, changed, same, conflicts].map((count, place) => (
                <td key={numbers[place]} className="hand-over__number">
                  {formatInteger(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Persons who stand there and were erased here, each with the choice to take them along after all. */
function Erased({
  t,
  erased,
  theirs,
  onTheirs,
}: Pick<MergePreviewViewProps, 't' | 'theirs' | 'onTheirs'> & Pick<MergePreview, 'erased'>): ReactNode {
  if (erased.length === 0) return null;
  return (
    <section className="hand-over__conflicts" aria-label={t.erased(erased.length)}>
      <h3>{t.erased(erased.length)}</h3>
      <p>{t.erasedHelp}</p>
      <ul className="hand-over__lines">
        {erased.map(({ key, name, erasedOn }) => (
          <li key={key}>
            <p>
              <strong>{name}</strong> {t.erasedOn(erasedOn)}
            </p>
            <Checkbox
              label={t.bringBack(name)}
              checked={theirs.has(key)}
              onChange={(isTheirs) => {
                const others = [...theirs].filter((other) => other !== key);
                onTheirs(new Set(isTheirs ? [...others, key] : others));
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands on a side, in words. */
function sideText(t: Texts, { field, reason, mine, theirs }: ShownConflict, side: 'mine' | 'theirs'): string {
  const text = side === 'mine' ? mine : theirs;
  if (field === null) {
    const isGone = (reason === 'gone-here') === (side === 'mine');
    return isGone ? t.gone : `${t.kept}${text === '' ? '' : `: ${text}`}`;
  }
  return text === '' ? t.empty : text;
}

function ConflictLine({
  t,
  conflict,
  isTheirs,
  onChoose,
}: {
  readonly t: Texts;
  readonly conflict: ShownConflict;
  readonly isTheirs: boolean;
  readonly onChoose: (isTheirs: boolean) => void;
}): ReactNode {
  const { kind, name, field, key } = conflict;
  return (
    <li>
      <fieldset className="hand-over__conflict">
        <legend>
          {t.kind[kind]} {name === '' ? '' : `“${name}”`}
          {field === null ? '' : `: ${t.field(field)}`}
        </legend>
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} className="checkbox hand-over__side">
            <input
              type="radio"
              className="checkbox__input"
              name={key}
              checked={isTheirs === (side === 'theirs')}
              onChange={() => {
                onChoose(side === 'theirs');
              }}
            />
            <span>
              <span className="secondary-text">{t[side]}: </span>
              {sideText(t, conflict, side)}
            </span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}
