import { Lock } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { EncounterId } from '#shared/domain/ids.ts';
import type { HeardObservation } from '#shared/ipc/requests/mirror.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { formatList } from '#renderer/i18n/format.ts';
import { mirrorLanguageTexts } from '#renderer/i18n/texts/mirror-language.ts';
import { storyLineTexts } from '#renderer/i18n/texts/story-lines.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import '#renderer/ui/entities/story-page.css';

interface HeardLinesProps {
  /** Newest first. */
  readonly heard: readonly HeardObservation[];
  readonly names: NetworkNames;
  readonly empty: string;
  readonly onOpenEncounter: (id: EncounterId) => void;
}

const SHOWN = 6;

/** What was heard, each with its day and the encounter at which it was. */
export function HeardLines({ heard, names, empty, onOpenEncounter }: HeardLinesProps): ReactNode {
  const t = mirrorLanguageTexts;
  const [all, setAll] = useState(false);
  const shown = all ? heard : heard.slice(0, SHOWN);
  if (heard.length === 0) return <p className="secondary-text">{empty}</p>;
  return (
    <>
      <ul className="lines">
        {shown.map(({ id, encounterId, date, text, organisationIds, confidentiality, toldOn, toldWhere }) => {
          const who = organisationIds.flatMap((each) => names.organisations.get(each)?.name ?? []);
          return (
            <li key={id} className="mirror-words">
              <span className="secondary-text tabular">{t.heardOn(date)}</span>
              <LinkButton
                onClick={() => {
                  onOpenEncounter(encounterId);
                }}
              >
                {text}
                {confidentiality === 'confidential' ? (
                  <>
                    <Lock className="encounter-line__lock" aria-hidden="true" />
                    <span className="visually-hidden">{storyLineTexts.encounters.confidential}</span>
                  </>
                ) : null}
              </LinkButton>
              {who.length === 0 ? null : (
                <span className="secondary-text">{t.at(formatList(who.slice(0, 3)))}</span>
              )}
              {toldOn === null ? null : <span className="secondary-text">{t.toldAt(toldOn, toldWhere)}</span>}
            </li>
          );
        })}
      </ul>
      {heard.length > shown.length ? (
        <div>
          <Button
            variant="quiet"
            onClick={() => {
              setAll(true);
            }}
          >
            {t.more(heard.length - shown.length)}
          </Button>
        </div>
      ) : null}
    </>
  );
}
