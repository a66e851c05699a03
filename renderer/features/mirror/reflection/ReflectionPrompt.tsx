import type { ReactNode } from 'react';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { stretchName } from '#renderer/i18n/texts/mirror.ts';
import { mirrorReflectionTexts } from '#renderer/i18n/texts/mirror-reflection.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notices.tsx';
import { lastQuarter, quarterName } from '#renderer/ui/period/chosen-period.ts';

interface ReflectionPromptProps {
  readonly onOpen: () => void;
}

/**
 * One line, once a quarter: the last one is over and nothing was written about it. Not shown to whoever met nobody in it, answered
 * about it, or put the line away.
 */
export function ReflectionPrompt({ onOpen }: ReflectionPromptProps): ReactNode {
  const t = mirrorReflectionTexts.prompt;
  const status = useNetworkQuery('app.status', undefined);
  const settings = useNetworkQuery('mirrorSettings.find', undefined);
  const reflections = useNetworkQuery('reflections.list', undefined);
  const today = status.data?.today;
  const quarter = today === undefined ? null : lastQuarter(today);
  const met = useNetworkQuery(
    'encounters.list',
    {
      from: quarter?.from ?? null,
      until: quarter?.until ?? null,
      organisationId: null,
      themeId: null,
      form: null,
      text: '',
      limit: 1,
      after: null,
    },
    { enabled: quarter !== null },
  );
  const dismiss = useNetworkMutation('mirrorSettings.dismissPrompt');
  if (quarter === null || settings.data === undefined || reflections.data === undefined) return null;
  const name = quarterName(quarter);
  const answered = reflections.data.some(
    ({ periodFrom, periodUntil, writtenOn }) =>
      writtenOn > quarter.until || (periodFrom <= quarter.until && periodUntil >= quarter.until),
  );
  const wasAway = (met.data?.encounters.length ?? 0) === 0;
  if (answered || wasAway || (settings.data.promptDismissed ?? '') >= name) return null;
  return (
    <Notice
      actions={
        <>
          <Button onClick={onOpen}>{t.open}</Button>
          <Button
            variant="quiet"
            onClick={() => {
              dismiss.mutate({ quarter: name });
            }}
          >
            {t.dismiss}
          </Button>
        </>
      }
    >
      {t.line(stretchName(name))}
    </Notice>
  );
}
