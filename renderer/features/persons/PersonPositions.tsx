import { ArrowRightLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { AffiliationId, OrganisationId } from '#shared/domain/ids.ts';
import type { Affiliation } from '#shared/domain/person.ts';
import type { PersonPageTexts } from '#renderer/i18n/texts/persons.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import './person-page.css';

interface PersonPositionsProps {
  readonly t: PersonPageTexts;
  readonly today: IsoDate;
  readonly positions: readonly Affiliation[];
  readonly partnerOf: (id: OrganisationId) => string;
  readonly onOpenPartner: (id: OrganisationId) => void;
  /** Ends a position; `null`: not offered. */
  readonly onMove: ((id: AffiliationId) => void) | null;
}

/** Positions with their days, each leading to its partner. */
export function PersonPositions(props: PersonPositionsProps): ReactNode {
  const { t, today, positions, partnerOf, onMove } = props;
  if (positions.length === 0) return null;
  const startOf = (from: IsoDate | null): string => {
    if (from === null) return '';
    return from > today ? t.from(from) : t.since(from);
  };
  return (
    <ul className="lines">
      {positions.map(({ id, organisationId, role, from, until }) => (
        <li key={id} className="person-position">
          <div>
            <LinkButton
              onClick={() => {
                props.onOpenPartner(organisationId);
              }}
            >
              {partnerOf(organisationId)}
            </LinkButton>
            <p className="secondary-text">
              {[role === '' ? t.noRole : role, startOf(from), until === null ? '' : t.until(until)]
                .filter((part) => part !== '')
                .join(', ')}
            </p>
          </div>
          {onMove === null ? null : (
            <IconButton
              label={t.moveFrom(partnerOf(organisationId))}
              icon={<ArrowRightLeft aria-hidden="true" />}
              onClick={() => {
                onMove(id);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
