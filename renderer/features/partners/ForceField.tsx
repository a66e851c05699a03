import { type ReactNode, useId } from 'react';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { formatDate, formatInteger } from '#renderer/i18n/format.ts';
import type { ForceFieldTexts } from '#renderer/i18n/texts/assessments.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { FieldPlace } from './force-field.ts';
import '#renderer/ui/table.css';
import './assessments.css';

interface ForceFieldProps {
  readonly t: ForceFieldTexts;
  readonly places: readonly FieldPlace[];
  /** Partners in the selection, with or without an assessment. */
  readonly count: number;
  readonly onOpen: (id: OrganisationId) => void;
}

const STEPS = [1, 2, 3, 4, 5] as const;
const CELL = { width: 176, height: 104 } as const;
const EDGE = { left: 64, bottom: 44, top: 8, right: 8 } as const;
const SIZE = {
  width: EDGE.left + STEPS.length * CELL.width + EDGE.right,
  height: EDGE.top + STEPS.length * CELL.height + EDGE.bottom,
} as const;
/** Names that fit in a cell, one below the other, and letters that fit on a line. */
const NAMES_IN_CELL = 4;
const LETTERS_ON_LINE = 23;

const across = (interest: number): number => EDGE.left + (interest - 1) * CELL.width;
const down = (influence: number): number => EDGE.top + (STEPS.length - influence) * CELL.height;

function shortened(name: string): string {
  return name.length <= LETTERS_ON_LINE ? name : `${name.slice(0, LETTERS_ON_LINE - 1).trimEnd()}…`;
}

/** Influence by interest of a selection of partners, as a picture and as a table. */
export function ForceField({ t, places, count, onOpen }: ForceFieldProps): ReactNode {
  const titleId = useId();
  const descriptionId = useId();
  const top = places.filter(({ influence, interest }) => influence >= 4 && interest >= 4).length;
  return (
    <div className="force-field">
      <h2>{t.finding(places.length, count)}</h2>
      <p className="secondary-text">{t.explanation}</p>
      {places.length === 0 ? null : (
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must do so by keyboard too */}
          <section className="force-field__scroll" tabIndex={0} aria-label={t.chart}>
            <svg
              width={SIZE.width}
              height={SIZE.height}
              viewBox={`0 0 ${String(SIZE.width)} ${String(SIZE.height)}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img element cannot hold a drawing that follows the theme
              role="img"
              aria-labelledby={titleId}
              aria-describedby={descriptionId}
            >
              <title id={titleId}>{t.chart}</title>
              <desc id={descriptionId}>{t.description(top, places.length)}</desc>
              <Grid t={t} />
              {STEPS.flatMap((influence) =>
                STEPS.map((interest) => (
                  <Cell
                    key={`${String(influence)}-${String(interest)}`}
                    t={t}
                    influence={influence}
                    interest={interest}
                    names={places
                      .filter((place) => place.influence === influence && place.interest === interest)
                      .map(({ name }) => name)}
                  />
                )),
              )}
            </svg>
          </section>
          <table className="table">
            <caption className="visually-hidden">{t.table}</caption>
            <thead>
              <tr>
                <th scope="col">{t.partner}</th>
                <th scope="col" className="table__number">
                  {t.influence}
                </th>
                <th scope="col" className="table__number">
                  {t.interest}
                </th>
                <th scope="col">{t.date}</th>
              </tr>
            </thead>
            <tbody>
              {places
                .toSorted((one, other) => other.influence + other.interest - (one.influence + one.interest))
                .map((place) => (
                  <tr key={place.id}>
                    <th scope="row">
                      <LinkButton
                        onClick={() => {
                          onOpen(place.id);
                        }}
                      >
                        {place.name}
                      </LinkButton>
                    </th>
                    <td className="table__number">{formatInteger(place.influence)}</td>
                    <td className="table__number">{formatInteger(place.interest)}</td>
                    <td className="tabular">{formatDate(place.date)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}

function Grid({ t }: { readonly t: ForceFieldTexts }): ReactNode {
  const bottom = SIZE.height - EDGE.bottom;
  const right = SIZE.width - EDGE.right;
  return (
    <>
      {STEPS.map((step) => (
        <g key={step}>
          <line className="force-field__line" x1={across(step)} x2={across(step)} y1={EDGE.top} y2={bottom} />
          <line className="force-field__line" x1={EDGE.left} x2={right} y1={down(step)} y2={down(step)} />
          <text x={across(step) + CELL.width / 2} y={bottom + 18} textAnchor="middle">
            {axisText(t, step)}
          </text>
          <text x={EDGE.left - 8} y={down(step) + CELL.height / 2 + 4} textAnchor="end">
            {axisText(t, step)}
          </text>
        </g>
      ))}
      <line className="force-field__axis" x1={EDGE.left} x2={right} y1={bottom} y2={bottom} />
      <line className="force-field__axis" x1={EDGE.left} x2={EDGE.left} y1={EDGE.top} y2={bottom} />
      <text className="force-field__name" x={right} y={bottom + 38} textAnchor="end">
        {`${t.across} →`}
      </text>
      <text
        className="force-field__name"
        x={0}
        y={0}
        textAnchor="end"
        transform={`translate(13 ${String(EDGE.top)}) rotate(-90)`}
      >
        {`${t.down} →`}
      </text>
    </>
  );
}

function axisText(t: ForceFieldTexts, step: number): string {
  if (step === 1) return t.low;
  return step === STEPS.length ? t.high : formatInteger(step);
}

function Cell({
  t,
  influence,
  interest,
  names,
}: {
  readonly t: ForceFieldTexts;
  readonly influence: number;
  readonly interest: number;
  readonly names: readonly string[];
}): ReactNode {
  const shown = names.length <= NAMES_IN_CELL ? names : names.slice(0, NAMES_IN_CELL - 1);
  const lines = [
    ...shown.map(shortened),
    ...(shown.length === names.length ? [] : [t.more(names.length - shown.length)]),
  ];
  return lines.map((line, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- two partners may have one name
    <g key={place}>
      {place < shown.length ? (
        <circle
          className="force-field__mark"
          cx={across(interest) + 12}
          cy={down(influence) + 21 + place * 22}
          r={3.5}
        />
      ) : null}
      <text x={across(interest) + 21} y={down(influence) + 25 + place * 22}>
        {line}
      </text>
    </g>
  ));
}
