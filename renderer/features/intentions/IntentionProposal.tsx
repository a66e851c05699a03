import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EncounterId } from '#shared/domain/ids.ts';
import { intentionTexts } from '#renderer/i18n/texts/intentions.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notices.tsx';
import { useIntentions } from './use-intentions.ts';

/** Beside one encounter: the intentions that it may have become, each with yes and no. Nothing when there are none. */
export function IntentionProposal({ encounterId }: { readonly encounterId: EncounterId }): ReactNode {
  const t = intentionTexts;
  const { intentions, fulfil, setAside } = useIntentions();
  const proposed = (intentions ?? []).filter((intention) => intention.proposedEncounterId === encounterId);
  return proposed.map((intention) => (
    <Notice
      key={intention.id}
      actions={
        <>
          <Button
            icon={<Check aria-hidden="true" />}
            aria-label={t.yesFor(intention.subject)}
            onClick={() => {
              fulfil(intention, encounterId);
            }}
          >
            {t.yes}
          </Button>
          <Button
            variant="quiet"
            aria-label={t.noFor(intention.subject)}
            onClick={() => {
              setAside(intention, encounterId);
            }}
          >
            {t.no}
          </Button>
        </>
      }
    >
      {t.asked(intention.subject)}
    </Notice>
  ));
}
