import { type ReactNode, useId, useState } from 'react';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { formatInteger } from '#renderer/i18n/format.ts';
import type { ForceFieldTexts } from '#renderer/i18n/texts/assessments.ts';
import { type FieldPlace, type FieldSpot, placesOn, SPOT_STEPS } from './force-field.ts';
import { ForceFieldTable } from './ForceFieldTable.tsx';
import './force-field.css';

interface ForceFieldProps {
  readonly t: ForceFieldTexts;
  readonly places: readonly FieldPlace[];
  /** Partners in the selection, with or without an assessment. */
  readonly count: number;
  readonly onOpen: (id: OrganisationId) => void;
}

const HIGHEST_FIRST = SPOT_STEPS.toReversed();
/** More would never be in sight in one spot, however large the window. */
const NAMES_IN_SPOT = 12;

/** Influence by interest of a selection of partners, as a picture of spots and beside it as a table. */
export function ForceField({ t, places, count, onOpen }: ForceFieldProps): ReactNode {
  const [chosen, setChosen] = useState<FieldSpot | null>(null);
  const downId = useId();
  const top = places.filter(({ influence, interest }) => influence >= 4 && interest >= 4).length;
  // A spot that emptied, because the selection changed, is no longer chosen.
  const spot = chosen !== null && placesOn(places, chosen).length > 0 ? chosen : null;
  return (
    <div className="force-field">
      {places.length === 0 ? null : (
        <figure className="force-field__figure" aria-labelledby={downId}>
          <figcaption id={downId} className="visually-hidden">
            {t.chart}. {t.description(top, places.length)}
          </figcaption>
          <p className="force-field__down" aria-hidden="true">
            {`${t.down} →`}
          </p>
          <div className="force-field__grid">
            {HIGHEST_FIRST.flatMap((influence) => [
              <span key={influence} className="force-field__step" aria-hidden="true">
                {stepText(t, influence)}
              </span>,
              ...SPOT_STEPS.map((interest) => (
                <Spot
                  key={`${influence} ${interest}`}
                  t={t}
                  spot={{ influence, interest }}
                  names={placesOn(places, { influence, interest }).map(({ name }) => name)}
                  isChosen={spot?.influence === influence && spot.interest === interest}
                  onChoose={setChosen}
                />
              )),
            ])}
            <span />
            {SPOT_STEPS.map((interest) => (
              <span key={interest} className="force-field__step" aria-hidden="true">
                {stepText(t, interest)}
              </span>
            ))}
          </div>
          <p className="force-field__across" aria-hidden="true">
            {`${t.across} →`}
          </p>
        </figure>
      )}
      <div className="force-field__side">
        <h2>{t.finding(places.length, count)}</h2>
        <p className="secondary-text">{t.explanation}</p>
        {places.length === 0 ? null : (
          <ForceFieldTable
            t={t}
            places={spot === null ? places : placesOn(places, spot)}
            spot={spot}
            onOpen={onOpen}
            onShowAll={() => {
              setChosen(null);
            }}
          />
        )}
      </div>
    </div>
  );
}

function stepText(t: ForceFieldTexts, step: number): string {
  if (step === 1) return t.low;
  return step === SPOT_STEPS.length ? t.high : formatInteger(step);
}

interface SpotProps {
  readonly t: ForceFieldTexts;
  readonly spot: FieldSpot;
  readonly names: readonly string[];
  readonly isChosen: boolean;
  readonly onChoose: (spot: FieldSpot | null) => void;
}

/** One spot: how many stand there, and as many of their names as there is room for, each on a line of its own. */
function Spot({ t, spot, names, isChosen, onChoose }: SpotProps): ReactNode {
  if (names.length === 0) return <span className="force-field__spot" />;
  return (
    <button
      type="button"
      className="force-field__spot"
      aria-pressed={isChosen}
      onClick={() => {
        onChoose(isChosen ? null : spot);
      }}
    >
      <span className="force-field__count">
        {formatInteger(names.length)}
        <span className="visually-hidden"> {t.spot({ ...spot, count: names.length })} </span>
      </span>
      <span className="force-field__names">
        {names.slice(0, NAMES_IN_SPOT).map((name, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- two partners may have one name
          <span key={place} className="force-field__name" title={name}>
            {name}
            {place < names.length - 1 ? <span className="visually-hidden">, </span> : null}
          </span>
        ))}
      </span>
    </button>
  );
}
