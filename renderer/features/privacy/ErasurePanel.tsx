import { type ReactNode, useState } from 'react';
import type { PersonId } from '#shared/domain/ids.ts';
import type { RedactionProposal } from '#shared/privacy/redaction.ts';
import { sameNameKey } from '#shared/privacy/name-finder.ts';
import { useChangeLine } from '#renderer/api/change-line.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { erasureTexts } from '#renderer/i18n/texts/privacy.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { ErasureView, type ErasureForm } from './ErasureView.tsx';

interface ErasurePanelProps {
  readonly personId: PersonId;
  readonly onBack: () => void;
  readonly onErased: () => void;
}

/** What is typed here is about somebody who is to be forgotten: it is kept nowhere. */
const EMPTY: ErasureForm = { texts: {}, confirmation: '', reason: '', backUps: 'clean' };

/** How a text will read: as typed, as proposed when the mention is sure, or `null` when it stays. */
export function redactedText(proposal: RedactionProposal, form: Pick<ErasureForm, 'texts'>): string | null {
  const typed = form.texts[proposal.key];
  if (typed !== undefined) return typed;
  return proposal.certainty === 'certain' ? proposal.proposal : null;
}

/** Takes a person out of the network for good, after showing what goes and what stays. */
export function ErasurePanel({ personId, onBack, onErased }: ErasurePanelProps): ReactNode {
  const t = erasureTexts;
  const showLine = useChangeLine();
  const preview = useNetworkQuery('erasures.find', { personId });
  const apply = useNetworkMutation('erasures.apply');
  const [form, setForm] = useState(EMPTY);
  const [isRefused, setIsRefused] = useState(false);
  if (preview.isError) {
    if (apply.isSuccess) return null;
    return (
      <div className="page">
        <ErrorNotice error={preview.error} />
        <Button onClick={onBack}>{t.back}</Button>
      </div>
    );
  }
  if (preview.data === undefined) return <Loading />;
  const { person, proposals } = preview.data;
  const submit = (): void => {
    if (sameNameKey(form.confirmation) !== sameNameKey(person.name)) {
      setIsRefused(true);
      return;
    }
    const redactions = proposals.flatMap((proposal) => {
      const text = redactedText(proposal, form);
      return text === null ? [] : [{ key: proposal.key, text }];
    });
    apply.mutate(
      {
        personId,
        confirmation: form.confirmation,
        redactions,
        reason: form.reason.slice(0, 500),
        backUps: form.backUps,
      },
      {
        onSuccess: (result) => {
          const text = [
            t.done(result),
            result.isClean ? '' : t.notClean,
            result.backUpsFailed === 0 ? '' : t.failed(result.backUpsFailed),
          ]
            .filter((part) => part !== '')
            .join(' ');
          showLine({ kind: 'note', text });
          onErased();
        },
      },
    );
  };
  return (
    <ErasureView
      t={t}
      preview={preview.data}
      form={form}
      busy={apply.isPending}
      refusal={apply.error}
      isRefused={isRefused}
      textOf={(proposal) => redactedText(proposal, form)}
      onChange={(patch) => {
        setForm((before) => ({ ...before, ...patch }));
      }}
      onSubmit={submit}
    />
  );
}
