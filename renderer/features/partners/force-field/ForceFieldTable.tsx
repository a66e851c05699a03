import type { ReactNode } from 'react';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { formatDate, formatInteger } from '#renderer/i18n/format.ts';
import type { ForceFieldTexts } from '#renderer/i18n/texts/assessments.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { FieldPlace, FieldSpot } from './force-field.ts';
import '#renderer/ui/tables/table.css';

interface ForceFieldTableProps {
  readonly t: ForceFieldTexts;
  readonly places: readonly FieldPlace[];
  /** The spot that these places are of; `null`: all there are. */
  readonly spot: FieldSpot | null;
  readonly onOpen: (id: OrganisationId) => void;
  readonly onShowAll: () => void;
}

/** Everybody in the field, or on one spot of it: most influence and interest first. */
export function ForceFieldTable({ t, places, spot, onOpen, onShowAll }: ForceFieldTableProps): ReactNode {
  return (
    <>
      {spot === null ? (
        <p className="secondary-text">{t.chooseSpot}</p>
      ) : (
        <div className="force-field__chosen">
          <output>{t.onSpot({ ...spot, count: places.length })}</output>
          <Button variant="quiet" onClick={onShowAll}>
            {t.showAll}
          </Button>
        </div>
      )}
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
  );
}
