import { Lock } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import { ENCOUNTER_FORM_LABELS } from '#shared/texts/vocabulary.ts';
import { formatDate, formatMinutesShort, sentenceCase } from '#renderer/i18n/format.ts';
import type { PartnerStoryTexts } from '#renderer/i18n/texts/partners.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Section } from '#renderer/ui/Section.tsx';

interface PartnerEncountersProps {
  readonly t: PartnerStoryTexts['encounters'];
  /** Newest first; the last hundred at most. */
  readonly encounters: readonly Encounter[];
  /** All that there are. */
  readonly count: number;
  readonly onOpenEncounter: (id: EncounterId) => void;
}

const SHOWN_AT_FIRST = 8;

/** The encounters with this partner, newest first. */
export function PartnerEncounters({
  t,
  encounters,
  count,
  onOpenEncounter,
}: PartnerEncountersProps): ReactNode {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button that asked for more has gone: reading goes on where the list went on.
  useEffect(() => {
    if (all) list.current?.querySelectorAll('button')[SHOWN_AT_FIRST]?.focus();
  }, [all]);
  const shown = all ? encounters : encounters.slice(0, SHOWN_AT_FIRST);
  const hidden = encounters.length - shown.length;
  return (
    <Section heading={t.heading(count)}>
      {encounters.length === 0 ? <p className="secondary-text">{t.empty}</p> : null}
      <ul ref={list} className="lines">
        {shown.map((encounter) => (
          <li key={encounter.id} className="partner-encounter">
            <span className="secondary-text tabular">{formatDate(encounter.date)}</span>
            <LinkButton
              onClick={() => {
                onOpenEncounter(encounter.id);
              }}
            >
              {encounter.subject === ''
                ? sentenceCase(ENCOUNTER_FORM_LABELS[encounter.form])
                : encounter.subject}
              {encounter.confidentiality === 'confidential' ? (
                <>
                  <Lock className="partner-encounter__lock" aria-hidden="true" />
                  <span className="visually-hidden">{t.confidential}</span>
                </>
              ) : null}
            </LinkButton>
            <span className="secondary-text">
              {ENCOUNTER_FORM_LABELS[encounter.form]}
              {encounter.minutes === null ? null : `, ${formatMinutesShort(encounter.minutes)}`}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <div>
          <Button
            variant="quiet"
            onClick={() => {
              setAll(true);
            }}
          >
            {t.showMore(hidden)}
          </Button>
        </div>
      ) : null}
      {all && count > encounters.length ? (
        <p className="secondary-text">{t.notAll(encounters.length)}</p>
      ) : null}
    </Section>
  );
}
