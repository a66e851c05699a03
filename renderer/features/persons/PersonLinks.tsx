import type { ReactNode } from 'react';
import type { EncounterId } from '#shared/domain/ids.ts';
import type { PersonLinks as Links } from '#shared/ipc/app-state.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import type { PersonPageTexts } from '#renderer/i18n/texts/persons.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Section } from '#renderer/ui/Section.tsx';

interface PersonLinksProps {
  readonly t: PersonPageTexts;
  readonly partner: string;
  readonly links: Links;
  readonly onOpenEncounter: (id: EncounterId) => void;
}

/** What of ours at one partner runs through this person, with what was counted. */
export function PersonLinks({ t, partner, links, onOpenEncounter }: PersonLinksProps): ReactNode {
  const { encounters, openCommitments, partnerEncounters, since, together } = links;
  // Nothing ran between you: there is nothing that could run through somebody.
  if (partnerEncounters === 0 && openCommitments.length === 0) return null;
  return (
    <Section heading={t.links({ partner, alone: encounters.length, all: partnerEncounters })}>
      <p className="secondary-text">{t.linksDetail({ together, since })}</p>
      {openCommitments.length === 0 ? null : <p>{t.linksOpen(openCommitments.length)}</p>}
      {encounters.length === 0 ? null : (
        <details className="explain">
          <summary>{t.linksCount(encounters.length)}</summary>
          <ul className="lines">
            {encounters.map(({ id, date, subject }) => (
              <li key={id} className="encounter-line">
                <span className="secondary-text tabular">{formatDate(date)}</span>
                <LinkButton
                  onClick={() => {
                    onOpenEncounter(id);
                  }}
                >
                  {subject === '' ? t.noSubject : subject}
                </LinkButton>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
