import { Check } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { CommitmentId, EncounterId } from '#shared/domain/ids.ts';
import type { TodayTexts } from '#renderer/i18n/texts/today.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Tag } from '#renderer/ui/Tag.tsx';
import type { OpenCommitment } from './open-commitments.ts';

interface CommitmentListProps {
  readonly t: TodayTexts['commitments'];
  readonly today: IsoDate;
  readonly commitments: readonly OpenCommitment[];
  readonly onDone: (id: CommitmentId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  /** To the list of all of them. */
  readonly onOpenAll: () => void;
}

const SHOWN_AT_FIRST = 6;

/** Promises that are not kept yet, the most urgent first; done with one click or key. */
export function CommitmentList({
  t,
  today,
  commitments,
  onDone,
  onOpenEncounter,
  onOpenAll,
}: CommitmentListProps): ReactNode {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? commitments : commitments.slice(0, SHOWN_AT_FIRST);
  return (
    <Section heading={t.title(commitments.length)}>
      {commitments.length === 0 ? <p className="secondary-text">{t.none}</p> : null}
      <ul className="today-list">
        {shown.map((open) => (
          <CommitmentItem
            key={open.commitment.id}
            t={t}
            today={today}
            open={open}
            onDone={onDone}
            onOpenEncounter={onOpenEncounter}
          />
        ))}
      </ul>
      <div className="form__actions">
        {commitments.length > SHOWN_AT_FIRST ? (
          <Button
            variant="quiet"
            aria-expanded={showsAll}
            onClick={() => {
              setShowsAll(!showsAll);
            }}
          >
            {showsAll ? t.showFewer : t.showAll(commitments.length)}
          </Button>
        ) : null}
        <Button variant="quiet" onClick={onOpenAll}>
          {t.openList}
        </Button>
      </div>
    </Section>
  );
}

interface CommitmentItemProps {
  readonly t: TodayTexts['commitments'];
  readonly today: IsoDate;
  readonly open: OpenCommitment;
  readonly onDone: (id: CommitmentId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
}

function CommitmentItem({ t, today, open, onDone, onOpenEncounter }: CommitmentItemProps): ReactNode {
  const { commitment, isOverdue, who, encounter } = open;
  return (
    <li className="today-row">
      <div className="today-row__words">
        <p>{commitment.text}</p>
        <p className="secondary-text today-row__facts">
          <Tag attention={isOverdue}>{t.due(commitment.due, today)}</Tag>
          <span>{t.owner[commitment.owner]}</span>
          {who === '' ? null : <span>{t.with(who)}</span>}
          {encounter === null ? null : (
            <LinkButton
              onClick={() => {
                onOpenEncounter(encounter.id);
              }}
            >
              {t.from(encounter.title)}
            </LinkButton>
          )}
        </p>
      </div>
      <Button
        icon={<Check aria-hidden="true" />}
        aria-label={t.markDone(commitment.text)}
        onClick={() => {
          onDone(commitment.id);
        }}
      >
        {t.done}
      </Button>
    </li>
  );
}
