import { CalendarPlus, Check, Pencil, Plus, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import type { ListedIntention } from '#shared/ipc/requests/intentions.ts';
import { type NetworkNames, shortNameOf } from '#renderer/api/network-names.ts';
import { dayInWords } from '#renderer/i18n/due.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import type { IntentionTexts } from '#renderer/i18n/texts/intentions.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { summaryOf } from '#renderer/ui/entities/encounter-summary.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Tag } from '#renderer/ui/Tag.tsx';
import './intentions.css';

/** What can be done with an intention. */
export interface IntentionActions {
  readonly onLog: (intention: ListedIntention) => void;
  readonly onEdit: (intention: ListedIntention) => void;
  readonly onInvite: (intention: ListedIntention) => void;
  readonly onFulfil: (intention: ListedIntention, encounterId: EncounterId | null) => void;
  readonly onSetAside: (intention: ListedIntention, encounterId: EncounterId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
}

interface IntentionLinesProps extends IntentionActions {
  readonly t: IntentionTexts;
  readonly intentions: readonly ListedIntention[];
  /** Those that are proposed, and those that intentions became. */
  readonly encounters: ReadonlyMap<EncounterId, Encounter>;
  readonly names: NetworkNames;
  readonly today: IsoDate;
}

/** Whom one means to speak, about what, before when, and what it may have become. */
export function IntentionLines(props: IntentionLinesProps): ReactNode {
  return (
    <ul className="intention-list">
      {props.intentions.map((intention) => (
        <IntentionLine key={intention.id} {...props} intention={intention} />
      ))}
    </ul>
  );
}

type LineProps = IntentionLinesProps & { readonly intention: ListedIntention };

function whoOf({ organisationIds, personIds }: ListedIntention, names: NetworkNames): readonly string[] {
  return [
    ...personIds.flatMap((id) => names.persons.get(id)?.name ?? []),
    ...organisationIds.flatMap((id) => {
      const partner = names.organisations.get(id);
      return partner === undefined ? [] : [shortNameOf(partner)];
    }),
  ];
}

function IntentionLine(props: LineProps): ReactNode {
  const { t, intention, names, today, encounters, onOpenEncounter } = props;
  const { subject, before, encounterId, proposedEncounterId } = intention;
  const who = whoOf(intention, names);
  const became = encounterId === null ? undefined : encounters.get(encounterId);
  const proposed = proposedEncounterId === null ? undefined : encounters.get(proposedEncounterId);
  return (
    <li className="intention-line">
      <div className="intention-line__words">
        <p>{subject}</p>
        <p className="secondary-text intention-line__facts">
          <span>{who.length === 0 ? t.nobody : t.with(who)}</span>
          {before === null ? null : (
            <Tag attention={encounterId === null && before < today}>
              {before < today ? t.late(before) : t.before(dayInWords(before, today))}
            </Tag>
          )}
          {became === undefined ? null : (
            <LinkButton
              onClick={() => {
                onOpenEncounter(became.id);
              }}
            >
              {t.became(formatDate(became.date))}
            </LinkButton>
          )}
        </p>
        {proposed === undefined ? null : <Proposal {...props} encounter={proposed} />}
      </div>
      <LineActions {...props} />
    </li>
  );
}

function Proposal(props: LineProps & { readonly encounter: Encounter }): ReactNode {
  const { t, intention, encounter, names } = props;
  const { title, day } = summaryOf(encounter, names);
  return (
    <div className="intention-proposal">
      <LinkButton
        onClick={() => {
          props.onOpenEncounter(encounter.id);
        }}
      >
        {t.proposal(`${title}, ${day}`)}
      </LinkButton>
      <Button
        icon={<Check aria-hidden="true" />}
        aria-label={t.yesFor(intention.subject)}
        onClick={() => {
          props.onFulfil(intention, encounter.id);
        }}
      >
        {t.yes}
      </Button>
      <Button
        variant="quiet"
        aria-label={t.noFor(intention.subject)}
        onClick={() => {
          props.onSetAside(intention, encounter.id);
        }}
      >
        {t.no}
      </Button>
    </div>
  );
}

function LineActions({ t, intention, onLog, onEdit, onInvite, onFulfil }: LineProps): ReactNode {
  if (intention.encounterId !== null) {
    return (
      <Button
        variant="quiet"
        icon={<RotateCcw aria-hidden="true" />}
        onClick={() => {
          onFulfil(intention, null);
        }}
      >
        {t.notYet}
      </Button>
    );
  }
  return (
    <div className="intention-line__actions">
      <IconButton
        label={t.logFor(intention.subject)}
        icon={<Plus aria-hidden="true" />}
        onClick={() => {
          onLog(intention);
        }}
      />
      <IconButton
        label={t.inviteFor(intention.subject)}
        icon={<CalendarPlus aria-hidden="true" />}
        onClick={() => {
          onInvite(intention);
        }}
      />
      <IconButton
        label={t.edit(intention.subject)}
        icon={<Pencil aria-hidden="true" />}
        onClick={() => {
          onEdit(intention);
        }}
      />
    </div>
  );
}
