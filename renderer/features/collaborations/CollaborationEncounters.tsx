import { Lock } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import { ENCOUNTER_FORM_LABELS } from '#shared/texts/vocabulary.ts';
import { formatDate, sentenceCase } from '#renderer/i18n/format.ts';
import type { CollaborationTexts } from '#renderer/i18n/texts/collaborations.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Section } from '#renderer/ui/Section.tsx';

interface CollaborationEncountersProps {
  readonly t: CollaborationTexts;
  readonly heading: string;
  readonly empty: string;
  /** Newest first; not all of them when there are many. */
  readonly encounters: readonly Encounter[];
  readonly count: number;
  readonly onOpenEncounter: (id: EncounterId) => void;
}

const SHOWN_AT_FIRST = 6;

/** Encounters of a collaboration, the newest first. */
export function CollaborationEncounters(props: CollaborationEncountersProps): ReactNode {
  const { t, encounters, count } = props;
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button that asked for more has gone: reading goes on where the list went on.
  useEffect(() => {
    if (all) list.current?.querySelectorAll('button')[SHOWN_AT_FIRST]?.focus();
  }, [all]);
  const shown = all ? encounters : encounters.slice(0, SHOWN_AT_FIRST);
  const hidden = encounters.length - shown.length;
  return (
    <Section heading={props.heading}>
      {encounters.length === 0 ? <p className="secondary-text">{props.empty}</p> : null}
      <ul ref={list} className="lines">
        {shown.map(({ id, date, subject, form, confidentiality }) => (
          <li key={id} className="collaboration-encounter">
            <span className="secondary-text tabular">{formatDate(date)}</span>
            <LinkButton
              onClick={() => {
                props.onOpenEncounter(id);
              }}
            >
              {subject === '' ? sentenceCase(ENCOUNTER_FORM_LABELS[form]) : subject}
              {confidentiality === 'confidential' ? (
                <>
                  <Lock className="collaboration-encounter__lock" aria-hidden="true" />
                  <span className="visually-hidden">{t.page.confidential}</span>
                </>
              ) : null}
            </LinkButton>
            <span className="secondary-text">{ENCOUNTER_FORM_LABELS[form]}</span>
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
            {t.page.showMore(hidden)}
          </Button>
        </div>
      ) : null}
      {all && count > encounters.length ? (
        <p className="secondary-text">{t.page.notAll(encounters.length)}</p>
      ) : null}
    </Section>
  );
}
