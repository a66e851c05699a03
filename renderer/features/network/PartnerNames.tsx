import type { ReactNode } from 'react';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import { CategoryMark } from '#renderer/ui/CategoryMark.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';

interface PartnerNamesProps {
  readonly context: NetworkContext;
  readonly ids: readonly OrganisationId[];
  readonly onSelect: (id: OrganisationId) => void;
}

/** Partners by name; each shows itself on the map. */
export function PartnerNames({ context, ids, onSelect }: PartnerNamesProps): ReactNode {
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
