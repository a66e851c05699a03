import type { ReactNode } from 'react';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import type { NetworkPartner } from '#renderer/graph/network-context.ts';
import { partnerStoryTexts } from '#renderer/i18n/texts/partners.ts';
import { tieFormTexts } from '#renderer/i18n/texts/ties.ts';
import { Loading } from '#renderer/ui/Notices.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { NEW_TIE, tieDraftKey } from '#renderer/ui/entities/tie-form.ts';
import { TieForm } from '#renderer/ui/entities/TieForm.tsx';

interface TiePanelProps {
  readonly first: NetworkPartner;
  readonly second: NetworkPartner;
  /** Laid. */
  readonly onDone: () => void;
  /** Not with this one after all: the second is chosen anew. */
  readonly onBack: () => void;
}

/** What kind of tie runs between the two that were chosen on the map, and which there are already. */
export function TiePanel({ first, second, onDone, onBack }: TiePanelProps): ReactNode {
  const status = useNetworkQuery('app.status', undefined);
  const ties = useNetworkQuery('ties.list', undefined);
  const create = useNetworkMutation('ties.create');
  const words = partnerStoryTexts.ties;
  const known = (ties.data ?? []).filter(({ firstOrganisationId, secondOrganisationId }) =>
    [firstOrganisationId, secondOrganisationId].every((id) => id === first.id || id === second.id),
  );
  return (
    <Panel title={tieFormTexts.map.title(first.name, second.name)} holdsInput onClose={onBack}>
      {status.data === undefined ? (
        <Loading />
      ) : (
        <div className="form">
          {known.length === 0 ? null : (
            <ul className="lines">
              {known.map((tie) => (
                <li key={tie.id} className="secondary-text">
                  {tieFormTexts.map.known(
                    words.sentence({
                      kind: tie.kind,
                      outward: tie.firstOrganisationId === first.id,
                      name: second.name,
                    }),
                  )}
                </li>
              ))}
            </ul>
          )}
          <TieForm
            t={tieFormTexts}
            from={{ id: first.id, name: first.name, shortName: first.shortName }}
            initial={{ ...NEW_TIE, otherId: second.id }}
            others={[{ id: second.id, name: second.name, shortName: second.shortName }]}
            otherIsFixed
            today={status.data.today}
            saving={create.isPending}
            refusal={create.error}
            draftKey={tieDraftKey({ fromId: first.id, otherId: second.id })}
            onSave={(draft, forget) => {
              create.mutate(draft, {
                onSuccess: () => {
                  forget();
                  onDone();
                },
              });
            }}
            onCancel={onBack}
          />
        </div>
      )}
    </Panel>
  );
}
