import { Check, Pencil } from 'lucide-react';
import { type KeyboardEvent, memo, type ReactNode } from 'react';
import type { CalendarProposal } from '#shared/calendar/proposal.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import { ENCOUNTER_FORM_LABELS } from '#shared/texts/vocabulary.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { formatMinutesShort, sentenceCase } from '#renderer/i18n/format.ts';
import type { CalendarTexts } from '#renderer/i18n/texts/calendar.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Tag } from '#renderer/ui/Tag.tsx';
import { WALKABLE_ATTRIBUTE } from '#renderer/ui/fields/use-walkable-list.ts';
import { participantChips } from './proposal-rows.ts';
import { ROW_ATTRIBUTE } from './use-row-focus.ts';

/** What can be done with a proposal. The same functions at every drawing, so that only rows that changed are drawn again. */
export interface ProposalActions {
  readonly onAccept: (proposal: CalendarProposal, chosen: ReadonlySet<string>) => void;
  readonly onCorrect: (proposal: CalendarProposal, chosen: ReadonlySet<string>) => void;
  readonly onIgnore: (proposal: CalendarProposal) => void;
  readonly onIgnoreSeries: (proposal: CalendarProposal) => void;
  readonly onOwnWork: (proposal: CalendarProposal) => void;
  readonly onToggle: (proposal: CalendarProposal, key: string) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
}

interface ProposalRowProps extends ProposalActions {
  readonly t: CalendarTexts;
  readonly proposal: CalendarProposal;
  readonly names: NetworkNames;
  /** Keys of who is taken along. */
  readonly chosen: ReadonlySet<string>;
  /** The first of its day names the day. */
  readonly showsDay: boolean;
}

/** One event that may have been an encounter: when, what, who, and what to do with it. */
export const ProposalRow = memo(function ProposalRow(props: ProposalRowProps): ReactNode {
  const { t, proposal, chosen } = props;
  const subject = proposal.subject === '' ? t.noSubject : proposal.subject;
  const canAccept = chosen.size > 0;
  const about = (action: string): string => t.about(action, subject, proposal);
  const act = (): void => {
    if (canAccept) props.onAccept(proposal, chosen);
    else props.onCorrect(proposal, chosen);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const action = {
      a: () => {
        props.onCorrect(proposal, chosen);
      },
      n: () => {
        props.onIgnore(proposal);
      },
      r: () => {
        if (proposal.recurring) props.onIgnoreSeries(proposal);
      },
      e: () => {
        props.onOwnWork(proposal);
      },
    }[event.key.toLowerCase()];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  return (
    <li className="proposal" {...{ [ROW_ATTRIBUTE]: '' }}>
      <div className="proposal__when tabular">
        <span className={classNames('proposal__day', !props.showsDay && 'visually-hidden')}>
          {t.day(proposal.date)}
        </span>
        <span>{proposal.startTime ?? t.wholeDay}</span>
        <span className="secondary-text">
          {proposal.minutes === null ? '' : formatMinutesShort(proposal.minutes)}
        </span>
      </div>
      <div className="proposal__words">
        <p className="proposal__subject">{subject}</p>
        <p className="secondary-text proposal__facts">
          <span>{sentenceCase(ENCOUNTER_FORM_LABELS[proposal.form])}</span>
          {proposal.location === '' ? null : <span>{proposal.location}</span>}
          {proposal.colleagueCount === 0 ? null : <span>{t.colleagues(proposal.colleagueCount)}</span>}
        </p>
        <Participants {...props} />
        <Remarks {...props} />
      </div>
      <div className="proposal__actions">
        <Button
          icon={canAccept ? <Check aria-hidden="true" /> : <Pencil aria-hidden="true" />}
          aria-label={about(canAccept ? t.accept : t.complete)}
          aria-keyshortcuts="Enter A N R E"
          onKeyDown={onKeyDown}
          onClick={act}
          {...{ [WALKABLE_ATTRIBUTE]: '' }}
        >
          {canAccept ? t.accept : t.complete}
        </Button>
        <div className="proposal__others">
          {canAccept ? (
            <LinkButton
              aria-label={about(t.correct)}
              onClick={() => {
                props.onCorrect(proposal, chosen);
              }}
            >
              {t.correct}
            </LinkButton>
          ) : null}
          <LinkButton
            aria-label={about(t.ignore)}
            onClick={() => {
              props.onIgnore(proposal);
            }}
          >
            {t.ignore}
          </LinkButton>
          {proposal.recurring ? (
            <LinkButton
              aria-label={about(t.ignoreSeries)}
              onClick={() => {
                props.onIgnoreSeries(proposal);
              }}
            >
              {t.ignoreSeries}
            </LinkButton>
          ) : null}
          <LinkButton
            aria-label={about(t.ownWork)}
            onClick={() => {
              props.onOwnWork(proposal);
            }}
          >
            {t.ownWork}
          </LinkButton>
        </div>
      </div>
    </li>
  );
});

function Participants({ t, proposal, names, chosen, onToggle }: ProposalRowProps): ReactNode {
  const chips = participantChips(proposal, names, t);
  const shown = chips.filter(({ key }) => key.startsWith('new:')).length;
  const unknown = proposal.attendeeCount - proposal.colleagueCount - chips.length;
  if (chips.length === 0 && unknown <= 0) return null;
  return (
    <ul className="proposal__who" aria-label={t.who}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <button
            type="button"
            className="proposal-chip"
            aria-pressed={chosen.has(chip.key)}
            title={chip.title}
            onClick={() => {
              onToggle(proposal, chip.key);
            }}
          >
            {chosen.has(chip.key) ? <Check aria-hidden="true" /> : null}
            <span>{chip.name}</span>
            {chip.hint === '' ? null : <span className="secondary-text">{chip.hint}</span>}
          </button>
        </li>
      ))}
      {unknown > 0 && shown > 0 ? <li className="secondary-text">+ {t.guests(unknown)}</li> : null}
    </ul>
  );
}

function Remarks({ t, proposal, onOpenEncounter }: ProposalRowProps): ReactNode {
  const { remarks, movedFrom, loggedEncounterId } = proposal;
  if (remarks.length === 0) return null;
  return (
    <ul className="proposal__remarks">
      {remarks.map((remark) => (
        <li key={remark}>
          <Tag attention={remark !== 'whole-day' && remark !== 'several-days'}>
            {remark === 'moved' && movedFrom !== null ? t.movedFrom(movedFrom) : t.remarks[remark]}
          </Tag>
          {remark === 'logged' && loggedEncounterId !== null ? (
            <LinkButton
              onClick={() => {
                onOpenEncounter(loggedEncounterId);
              }}
            >
              {t.openLogged}
            </LinkButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
