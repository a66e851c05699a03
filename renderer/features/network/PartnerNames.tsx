import { type ReactNode, useState } from 'react';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';

interface PartnerNamesProps {
  readonly context: NetworkContext;
  readonly ids: readonly OrganisationId[];
  readonly onSelect: (id: OrganisationId) => void;
}

/** More names than this nobody reads in a row, and a thousand of them hold the map up. */
const FIRST = 60;

/** Partners by name; each shows itself on the map. */
export function PartnerNames({ context, ids, onSelect }: PartnerNamesProps): ReactNode {
  const [showsAll, setShowsAll] = useState(false);
  if (!showsAll && ids.length > FIRST) {
    return (
      <>
        <PartnerNames context={context} ids={ids.slice(0, FIRST)} onSelect={onSelect} />
        <div>
          <Button
            onClick={() => {
              setShowsAll(true);
            }}
          >
            {networkTexts.partner.showAll(ids.length)}
          </Button>
        </div>
      </>
    );
  }
  return (
    <ul className="network-names">
      {ids.map((id) => {
        const partner = context.partnerById.get(id);
        if (partner === undefined) return null;
        return (
          <li key={id}>
            <LinkButton
              onClick={() => {
                onSelect(id);
              }}
            >
              <CategoryMark look={partner.category} label={null} />
              {partner.shortName}
            </LinkButton>
          </li>
        );
      })}
    </ul>
  );
}
