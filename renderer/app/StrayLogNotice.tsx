import { type ReactNode, useState } from 'react';
import type { OpenFile } from '#shared/ipc/app-state.ts';
import { appTexts } from '#renderer/i18n/texts/app.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notices.tsx';

/** After opening, until it is closed: that a log lay beside the file which was not its own, and where it is now. */
export function StrayLogNotice({ file }: { readonly file: OpenFile }): ReactNode {
  const [closed, setClosed] = useState<string | null>(null);
  if (file.strayLog === null || file.strayLog === closed) return null;
  return (
    <Notice
      kind="attention"
      actions={
        <Button
          variant="quiet"
          onClick={() => {
            setClosed(file.strayLog);
          }}
        >
          {appTexts.strayLogRead}
        </Button>
      }
    >
      {appTexts.strayLog(file.strayLog)}
    </Notice>
  );
}
