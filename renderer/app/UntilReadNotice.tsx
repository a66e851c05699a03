import { type ReactNode, useState } from 'react';
import { appTexts } from '#renderer/i18n/texts/app.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notices.tsx';

interface UntilReadNoticeProps {
  readonly kind: 'info' | 'attention';
  /** What it is about; `null`: there is nothing to tell. */
  readonly about: string | null;
  readonly text: (about: string) => string;
}

/** After opening, until the user says that it was read: what happened to the file. */
export function UntilReadNotice({ kind, about, text }: UntilReadNoticeProps): ReactNode {
  const [read, setRead] = useState<string | null>(null);
  if (about === null || about === read) return null;
  return (
    <Notice
      kind={kind}
      actions={
        <Button
          variant="quiet"
          onClick={() => {
            setRead(about);
          }}
        >
          {appTexts.noticeRead}
        </Button>
      }
    >
      {text(about)}
    </Notice>
  );
}
