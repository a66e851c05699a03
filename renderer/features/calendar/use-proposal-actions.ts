import { useCallback, useMemo, useState } from 'react';
import { type CalendarProposal, draftOf, type ProposedEncounter } from '#shared/calendar/proposal.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import type { AppError } from '#shared/errors.ts';
import type { CalendarAcceptance, CalendarMove } from '#shared/ipc/requests/calendar.ts';
import { useChangeLine } from '#renderer/api/change-line.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { calendarTexts } from '#renderer/i18n/texts/calendar.ts';
import { useSameFunction } from '#renderer/ui/hooks/use-same-function.ts';
import type { ProposalActions } from './ProposalRow.tsx';
import { acceptanceOf, proposedKeys } from './proposal-rows.ts';

interface Surroundings {
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onCorrect: (proposal: ProposedEncounter) => void;
  readonly onOwnWork: (proposal: CalendarProposal) => void;
  readonly onChanged: () => void;
}

interface ProposalControl {
  readonly row: ProposalActions;
  readonly choices: ReadonlyMap<string, ReadonlySet<string>>;
  readonly acceptAll: (events: readonly CalendarAcceptance[]) => void;
  readonly follow: (move: CalendarMove) => void;
  readonly leave: (move: CalendarMove) => void;
  readonly error: AppError | null;
}

const t = calendarTexts;

/** What can be done with proposals, and who was chosen otherwise than was proposed. */
export function useProposalActions(surroundings: Surroundings): ProposalControl {
  const showLine = useChangeLine();
  const accept = useNetworkMutation('calendar.accept', { line: false });
  const ignore = useNetworkMutation('calendar.ignore');
  const ignoreSeries = useNetworkMutation('calendar.ignoreSeries');
  const follow = useNetworkMutation('calendar.follow');
  const leave = useNetworkMutation('calendar.leave', { line: false });
  const [choices, setChoices] = useState<ReadonlyMap<string, ReadonlySet<string>>>(new Map());

  const acceptAll = (events: readonly CalendarAcceptance[]): void => {
    if (events.length === 0 || accept.isPending) return;
    accept.mutate(
      { events: [...events] },
      {
        onSuccess: ({ encounterIds }) => {
          const text = t.acceptedLine(encounterIds.length);
          if (encounterIds.length === 0) showLine({ kind: 'note', text: t.noneAccepted });
          else showLine({ kind: 'change', method: 'calendar.accept', text });
        },
      },
    );
  };
  const onAccept = useSameFunction<Parameters<ProposalActions['onAccept']>>((proposal, chosen) => {
    acceptAll([acceptanceOf(proposal, chosen)]);
  });
  const onCorrect = useSameFunction<Parameters<ProposalActions['onCorrect']>>((proposal, chosen) => {
    const { organisationIds, personIds } = acceptanceOf(proposal, chosen);
    surroundings.onCorrect({ id: proposal.id, draft: draftOf(proposal, { organisationIds, personIds }) });
  });
  const onIgnore = useSameFunction<Parameters<ProposalActions['onIgnore']>>(({ id }) => {
    ignore.mutate({ ids: [id] });
  });
  const onIgnoreSeries = useSameFunction<Parameters<ProposalActions['onIgnoreSeries']>>(({ id }) => {
    ignoreSeries.mutate({ id });
  });
  const onOwnWork = useSameFunction(surroundings.onOwnWork);
  const onOpenEncounter = useSameFunction(surroundings.onOpenEncounter);
  const onToggle = useCallback<ProposalActions['onToggle']>((proposal, key) => {
    setChoices((before) => {
      const chosen = new Set(before.get(proposal.id) ?? proposedKeys(proposal));
      if (!chosen.delete(key)) chosen.add(key);
      return new Map(before).set(proposal.id, chosen);
    });
  }, []);

  return {
    row: useMemo(
      () => ({ onAccept, onCorrect, onIgnore, onIgnoreSeries, onOwnWork, onToggle, onOpenEncounter }),
      [onAccept, onCorrect, onIgnore, onIgnoreSeries, onOwnWork, onToggle, onOpenEncounter],
    ),
    choices,
    acceptAll,
    follow: ({ id }) => {
      follow.mutate({ id });
    },
    leave: ({ id }) => {
      leave.mutate(
        { id },
        {
          onSuccess: () => {
            showLine({ kind: 'note', text: t.moves.left });
            surroundings.onChanged();
          },
        },
      );
    },
    error: accept.error ?? ignore.error ?? ignoreSeries.error ?? follow.error ?? leave.error,
  };
}
