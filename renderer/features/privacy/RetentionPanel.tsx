import { type ReactNode, useState } from 'react';
import { useChangeLine } from '#renderer/api/change-line.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { erasureTexts } from '#renderer/i18n/texts/privacy.ts';
import { retentionTexts } from '#renderer/i18n/texts/retention.ts';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { chosenCount, NOTHING_LEFT_OUT, type RetentionChoice, RetentionView } from './RetentionView.tsx';

/** What is over its period: shown, chosen from, and erased for good. */
export function RetentionPanel({ onBack }: { readonly onBack: () => void }): ReactNode {
  const t = retentionTexts;
  const showLine = useChangeLine();
  const proposal = useNetworkQuery('retention.find', undefined, { keepPrevious: true });
  const apply = useNetworkMutation('retention.apply');
  const leave = useNetworkMutation('retention.leave', { line: false });
  const savePeriod = useNetworkMutation('retention.savePeriod');
  const release = useNetworkMutation('retention.release');
  const [choice, setChoice] = useState<RetentionChoice>(NOTHING_LEFT_OUT);
  if (proposal.isError) {
    return (
      <div className="page">
        <ErrorNotice error={proposal.error} />
      </div>
    );
  }
  if (proposal.data === undefined) return <Loading />;
  const { groups, asOf } = proposal.data;
  const refusal = [apply, leave, savePeriod, release].find(({ error }) => error !== null)?.error ?? null;
  const submit = (reason: string): void => {
    apply.mutate(
      {
        reason,
        groups: groups
          .filter((group) => chosenCount(group, choice) > 0)
          .map(({ kind, count }) => ({ kind, count, except: [...(choice.except[kind] ?? [])] })),
      },
      {
        onSuccess: (result) => {
          setChoice(NOTHING_LEFT_OUT);
          const parts = [
            t.done(result.count),
            result.failed === 0 ? '' : t.failed(result.failed),
            result.isClean ? '' : erasureTexts.notClean,
          ];
          showLine({ kind: 'note', text: parts.filter((part) => part !== '').join(' ') });
        },
      },
    );
  };
  return (
    <RetentionView
      t={t}
      groups={groups}
      today={asOf}
      choice={choice}
      busy={apply.isPending}
      refusal={refusal}
      onChoose={setChoice}
      onApply={submit}
      onLeave={() => {
        leave.mutate(undefined, {
          onSuccess: () => {
            showLine({ kind: 'note', text: t.left });
            onBack();
          },
        });
      }}
      onSavePeriod={(kind, period) => {
        savePeriod.mutate({ kind, period });
      }}
      onRelease={(kind, itemId) => {
        release.mutate({ kind, itemId });
      }}
      onBack={onBack}
    />
  );
}
