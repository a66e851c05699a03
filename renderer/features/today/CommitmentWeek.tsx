import { Check } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { CommitmentId } from '#shared/domain/ids.ts';
import type { ListedCommitment } from '#shared/ipc/requests/commitments.ts';
import type { TodayPage } from '#shared/ipc/requests/today.ts';
import { shortNameOf } from '#renderer/api/network-names.ts';
import { formatList } from '#renderer/i18n/format.ts';
import { encounterLogTexts } from '#renderer/i18n/texts/encounters.ts';
import { laterTexts } from '#renderer/i18n/texts/later.ts';
import { todayTexts } from '#renderer/i18n/texts/today.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LaterChoice } from '#renderer/ui/fields/LaterChoice.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Tag } from '#renderer/ui/Tag.tsx';
import { Explained } from './Explained.tsx';
import type { TodayActions, TodayNames } from './today-types.ts';

interface CommitmentWeekProps extends TodayActions {
  readonly today: IsoDate;
  readonly names: TodayNames;
  readonly page: Pick<TodayPage, 'commitments' | 'weekUntil'>;
}

const SHOWN_AT_FIRST = 6;
/** More names than this say nothing on one line. */
const NAMES_SHOWN = 2;

/** What was promised and is late or due this week, by us and to us; done or put off where it stands. */
export function CommitmentWeek(props: CommitmentWeekProps): ReactNode {
  const { page, today } = props;
  const t = todayTexts.commitments;
  const { counts, late, thisWeek } = page.commitments;
  const [showsAll, setShowsAll] = useState(false);
  const [postponed, setPostponed] = useState<CommitmentId | null>(null);
  const urgent = [...late, ...thisWeek];
  const shown = showsAll ? urgent : urgent.slice(0, SHOWN_AT_FIRST);
  const rest = t.rest(counts);
  return (
    <Section heading={t.title(counts)}>
      <p className="secondary-text">
        {urgent.length === 0 ? t.none : t.whose(counts, page.weekUntil, today)}
        {rest === '' ? null : ` ${rest}`}
      </p>
      {shown.length === 0 ? null : (
        <ul>
          {shown.map((commitment) => (
            <li key={commitment.id} className="today-item">
              <CommitmentRow
                {...props}
                commitment={commitment}
                isPostponing={postponed === commitment.id}
                onAskPostpone={() => {
                  setPostponed(postponed === commitment.id ? null : commitment.id);
                }}
              />
              {postponed === commitment.id ? (
                <LaterChoice
                  what={commitment.text}
                  today={today}
                  onChoose={(due) => {
                    setPostponed(null);
                    props.onPostpone(commitment.id, due);
                  }}
                  onCancel={() => {
                    setPostponed(null);
                  }}
                />
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <div className="form__actions">
        {urgent.length > SHOWN_AT_FIRST ? (
          <Button
            variant="quiet"
            aria-expanded={showsAll}
            onClick={() => {
              setShowsAll(!showsAll);
            }}
          >
            {showsAll ? t.showFewer : t.showAll(urgent.length)}
          </Button>
        ) : null}
        <Button variant="quiet" onClick={props.onOpenCommitments}>
          {t.openList}
        </Button>
      </div>
      <Explained text={t.definition} />
    </Section>
  );
}

interface CommitmentRowProps extends CommitmentWeekProps {
  readonly commitment: ListedCommitment;
  readonly isPostponing: boolean;
  readonly onAskPostpone: () => void;
}

function whoOf({ partnerIds }: ListedCommitment, names: TodayNames): string {
  const all = partnerIds.flatMap((id) => names.organisations.get(id) ?? []).map(shortNameOf);
  const rest = all.length - NAMES_SHOWN;
  return formatList(rest > 0 ? [...all.slice(0, NAMES_SHOWN), encounterLogTexts.others(rest)] : all);
}

function CommitmentRow(props: CommitmentRowProps): ReactNode {
  const { commitment, today, names, isPostponing, onDone, onOpenEncounter, onAskPostpone } = props;
  const t = todayTexts.commitments;
  const { id, text, due, owner, encounterId, madeAt } = commitment;
  const who = whoOf(commitment, names);
  return (
    <div className="today-row">
      <div className="today-row__words">
        <p>{text}</p>
        <p className="secondary-text today-row__facts">
          <Tag attention={due !== null && due < today}>{t.due(due, today)}</Tag>
          <span>{t.owner[owner]}</span>
          {who === '' ? null : <span>{t.with(who)}</span>}
          {encounterId === null || madeAt === null ? null : (
            <LinkButton
              onClick={() => {
                onOpenEncounter(encounterId);
              }}
            >
              {t.from(madeAt.subject === '' ? encounterLogTexts.noSubject(madeAt.form) : madeAt.subject)}
            </LinkButton>
          )}
        </p>
      </div>
      <div className="today-row__actions">
        <Button
          icon={<Check aria-hidden="true" />}
          aria-label={t.markDone(text)}
          onClick={() => {
            onDone(id);
          }}
        >
          {t.done}
        </Button>
        <Button
          variant="quiet"
          aria-label={laterTexts.laterFor(text)}
          aria-expanded={isPostponing}
          onClick={onAskPostpone}
        >
          {laterTexts.later}
        </Button>
      </div>
    </div>
  );
}
