import { Lock } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import { ENCOUNTER_FORM_LABELS } from '#shared/texts/vocabulary.ts';
import { formatDate, formatMinutesShort, sentenceCase } from '#renderer/i18n/format.ts';
import { storyLineTexts } from '#renderer/i18n/texts/story-lines.ts';
import { Button } from '../Button.tsx';
import { LinkButton } from '../LinkButton.tsx';
import { Section } from '../Section.tsx';
import './story-page.css';

interface EncounterLinesProps {
  readonly heading: string;
  /** Where the first will stand. */
  readonly empty: string;
  /** Newest first; not all of them when there are many. */
  readonly encounters: readonly Encounter[];
  /** All that there are. */
  readonly count: number;
  readonly onOpenEncounter: (id: EncounterId) => void;
}

const SHOWN_AT_FIRST = 8;

/** Encounters under their own heading, newest first, each leading to its page. */
export function EncounterLines(props: EncounterLinesProps): ReactNode {
  const { encounters, count } = props;
  const t = storyLineTexts.encounters;
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
        {shown.map(({ id, date, subject, form, minutes, confidentiality }) => (
          <li key={id} className="encounter-line">
            <span className="secondary-text tabular">{formatDate(date)}</span>
            <LinkButton
              onClick={() => {
                props.onOpenEncounter(id);
              }}
            >
              {subject === '' ? sentenceCase(ENCOUNTER_FORM_LABELS[form]) : subject}
              {confidentiality === 'confidential' ? (
                <>
                  <Lock className="encounter-line__lock" aria-hidden="true" />
                  <span className="visually-hidden">{t.confidential}</span>
                </>
              ) : null}
            </LinkButton>
            <span className="secondary-text">
              {ENCOUNTER_FORM_LABELS[form]}
              {minutes === null ? null : `, ${formatMinutesShort(minutes)}`}
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
