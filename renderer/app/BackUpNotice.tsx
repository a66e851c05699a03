import { type ReactNode, useState } from 'react';
import type { OpenFile } from '#shared/ipc/app-state.ts';
import { appTexts } from '#renderer/i18n/texts/app.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notices.tsx';
import type { ScreenId } from './navigation.ts';

interface BackUpNoticeProps {
  readonly file: OpenFile;
  readonly screen: ScreenId;
  readonly onOpen: () => void;
}

/**
 * On every screen: that a back-up failed, or that there is none of the last days. Where one sees to it, it says so itself. That a
 * second place was away is often no news to who took the stick along, so that can be closed until the program starts again.
 */
export function BackUpNotice({ file, screen, onOpen }: BackUpNoticeProps): ReactNode {
  const [closed, setClosed] = useState(false);
  if (screen === 'management' || screen === 'back-ups') return null;
  const urgent =
    file.backUpProblem !== null ? appTexts.backUpFailed : file.isBackUpOld ? appTexts.backUpOld : null;
  const text = urgent ?? (file.secondBackUpProblem === null || closed ? null : appTexts.secondBackUpFailed);
  if (text === null) return null;
  return (
    <Notice
      kind="attention"
      actions={
        <>
          <Button onClick={onOpen}>{appTexts.backUpFailedAction}</Button>
          {urgent === null ? (
            <Button
              variant="quiet"
              onClick={() => {
                setClosed(true);
              }}
            >
              {appTexts.backUpLater}
            </Button>
          ) : null}
        </>
      }
    >
      {text}
    </Notice>
  );
}
