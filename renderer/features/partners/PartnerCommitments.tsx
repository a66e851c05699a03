import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Commitment } from '#shared/domain/encounter.ts';
import type { CommitmentId } from '#shared/domain/ids.ts';
import type { PartnerStoryTexts } from '#renderer/i18n/texts/partners.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Tag } from '#renderer/ui/Tag.tsx';

interface PartnerCommitmentsProps {
  readonly t: PartnerStoryTexts['commitments'];
  readonly commitments: readonly Commitment[];
  readonly today: IsoDate;
  readonly onDone: (id: CommitmentId) => void;
}

/** What was promised and is not done yet. */
export function PartnerCommitments({ t, commitments, today, onDone }: PartnerCommitmentsProps): ReactNode {
  return (
    <Section heading={t.heading(commitments.length)}>
      <ul className="lines">
        {commitments.map((commitment) => {
          const late = commitment.due !== null && commitment.due < today;
          const due = commitment.due === null ? t.noDue : t.due({ due: commitment.due, today });
          return (
            <li key={commitment.id} className="partner-commitment">
              <div>
                <p>{commitment.text}</p>
                <p className="secondary-text">
                  {t.owner[commitment.owner]} {late ? <Tag attention>{due}</Tag> : due}
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
