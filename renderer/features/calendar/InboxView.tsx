import { type ReactNode, useState } from 'react';
import type { CalendarProposal } from '#shared/calendar/proposal.ts';
import type { CalendarInbox, CalendarMove } from '#shared/ipc/requests/calendar.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import type { CalendarTexts } from '#renderer/i18n/texts/calendar.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { EmptyState } from '#renderer/ui/Notices.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { useWalkableList } from '#renderer/ui/fields/use-walkable-list.ts';
import { type ProposalActions, ProposalRow } from './ProposalRow.tsx';
import { proposedKeys, weeksOfProposals } from './proposal-rows.ts';
import { useRowFocus } from './use-row-focus.ts';

interface InboxViewProps extends ProposalActions {
  readonly t: CalendarTexts;
  readonly inbox: CalendarInbox;
  readonly names: NetworkNames;
  /** Who is taken along, where the user chose otherwise than was proposed. */
  readonly choices: ReadonlyMap<string, ReadonlySet<string>>;
  readonly readButton: ReactNode;
  readonly onFollow: (move: CalendarMove) => void;
  readonly onLeave: (move: CalendarMove) => void;
}

/** Rows drawn at once; a year of calendar can hold thousands. */
const PAGE = 60;

/** What waits, newest first, by week and day. */
export function InboxView(props: InboxViewProps): ReactNode {
  const { t, inbox } = props;
  const { proposals, moves } = inbox;
  if (proposals.length === 0 && moves.length === 0) {
    return inbox.everRead ? (
      <EmptyState title={t.empty.nothing} action={props.readButton}>
        {t.empty.nothingDetail}
      </EmptyState>
    ) : (
      <EmptyState title={t.empty.never} action={props.readButton}>
        {t.empty.how.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{t.drop}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {moves.length === 0 ? null : <Moves {...props} />}
      {proposals.length === 0 ? null : <Proposals {...props} />}
    </>
  );
}

function Moves({ t, inbox, onFollow, onLeave, onOpenEncounter }: InboxViewProps): ReactNode {
  return (
    <Section heading={t.moves.title(inbox.moves.length)}>
      <ul>
        {inbox.moves.map((move) => {
          const { encounter, standing } = move;
          const name = encounter.subject === '' ? t.noSubject : encounter.subject;
          return (
            <li key={move.id} className="calendar-move">
              <div>
                <LinkButton
                  onClick={() => {
                    onOpenEncounter(encounter.id);
                  }}
                >
                  {name}
                </LinkButton>
                <p className="secondary-text">
                  {standing === 'moved' ? t.moves.moved(encounter, move) : t.moves.cancelled(encounter)}
                </p>
              </div>
              <div className="calendar-move__actions">
                {standing === 'moved' ? (
                  <Button
                    aria-label={`${t.moves.follow}: ${name}`}
                    onClick={() => {
                      onFollow(move);
                    }}
                  >
                    {t.moves.follow}
                  </Button>
                ) : null}
                <Button
                  variant="quiet"
                  aria-label={`${t.moves.leave}: ${name}`}
                  onClick={() => {
                    onLeave(move);
                  }}
                >
                  {t.moves.leave}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Proposals(props: InboxViewProps): ReactNode {
  const { t, inbox, names, choices } = props;
  const [shown, setShown] = useState(PAGE);
  const { ref, onKeyDown, onFocus } = useWalkableList();
  const rows = useRowFocus(ref);
  const left = inbox.proposals.length - shown;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows walk over the buttons inside */}
      <div
        ref={ref}
        className="proposals"
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          onFocus();
          rows.onFocus(event);
        }}
      >
        <p className="secondary-text">{t.keys}</p>
        {weeksOfProposals(inbox.proposals.slice(0, shown)).map(({ key, week, from, until, proposals }) => (
          <Section key={key} heading={t.week(week, from, until)}>
            <ul aria-label={t.list}>
              {proposals.map((proposal, place) => (
                <ProposalRow
                  key={proposal.id}
                  t={t}
                  proposal={proposal}
                  names={names}
                  chosen={chosenOf(proposal, choices)}
                  showsDay={place === 0 || proposals[place - 1]?.date !== proposal.date}
                  onAccept={props.onAccept}
                  onCorrect={props.onCorrect}
                  onIgnore={props.onIgnore}
                  onIgnoreSeries={props.onIgnoreSeries}
                  onOwnWork={props.onOwnWork}
                  onToggle={props.onToggle}
                  onOpenEncounter={props.onOpenEncounter}
                />
              ))}
            </ul>
          </Section>
        ))}
      </div>
      {left > 0 ? (
        <Button
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {t.more(Math.min(PAGE, left))}
        </Button>
      ) : null}
    </>
  );
}

const proposedOf = new WeakMap<CalendarProposal, ReadonlySet<string>>();

/** The same set for the same proposal, so that its row need not be drawn again. */
function chosenOf(
  proposal: CalendarProposal,
  choices: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const own = choices.get(proposal.id);
  if (own !== undefined) return own;
  const known = proposedOf.get(proposal) ?? proposedKeys(proposal);
  proposedOf.set(proposal, known);
  return known;
}
