import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Commitment } from '#shared/domain/encounter.ts';
import type { CommitmentId } from '#shared/domain/ids.ts';
import { storyLineTexts } from '#renderer/i18n/texts/story-lines.ts';
import { Button } from '../Button.tsx';
import { Section } from '../Section.tsx';
import { Tag } from '../Tag.tsx';
import './story-page.css';

interface CommitmentLinesProps {
  /** First due first. */
  readonly commitments: readonly Commitment[];
  readonly today: IsoDate;
  readonly onDone: (id: CommitmentId) => void;
}

/** What was promised and is not done yet, each to be ticked off where it stands. */
export function CommitmentLines({ commitments, today, onDone }: CommitmentLinesProps): ReactNode {
  const t = storyLineTexts.commitments;
  return (
    <Section heading={t.heading(commitments.length)}>
      <ul className="lines">
        {commitments.map((commitment) => {
          const late = commitment.due !== null && commitment.due < today;
          const due = commitment.due === null ? t.noDue : t.due({ due: commitment.due, today });
          return (
            <li key={commitment.id} className="commitment-line">
              <div>
                <p>{commitment.text}</p>
                <p className="secondary-text">
                  {`${t.owner[commitment.owner]}, `}
                  {late ? <Tag attention>{due}</Tag> : due}
                </p>
              </div>
              <Button
                icon={<Check aria-hidden="true" />}
                aria-label={t.doneFor(commitment.text)}
                onClick={(event) => {
                  // The line goes away, and the button with it.
                  event.currentTarget.closest('section')?.querySelector('h2')?.focus();
                  onDone(commitment.id);
                }}
              >
                {t.done}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
