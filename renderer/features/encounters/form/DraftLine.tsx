import type { ReactNode } from 'react';
import type { EncounterFormTexts } from '#renderer/i18n/texts/encounters.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notices.tsx';
import type { EncounterFormControl } from './use-encounter-form.ts';

interface DraftLineProps {
  readonly t: EncounterFormTexts['draft'];
  readonly control: Pick<EncounterFormControl, 'notice' | 'startAfresh' | 'takeBack'>;
  readonly isNew: boolean;
  /** Partners and persons that the form was opened for. */
  readonly prefillNames: readonly string[];
}

/** Tells that an earlier draft came back, and the way to begin without it. */
export function DraftLine({ t, control, isNew, prefillNames }: DraftLineProps): ReactNode {
  const isPrefilled = isNew && prefillNames.length > 0;
  if (control.notice === 'restored') {
    const afresh = isPrefilled ? t.startAfreshWith(prefillNames) : t.startAfresh;
    return (
      <Notice
        actions={
          <Button variant="quiet" onClick={control.startAfresh}>
            {isNew ? afresh : t.backToSaved}
          </Button>
        }
      >
        <output>{isNew ? t.restored : t.restoredEdit}</output>
      </Notice>
    );
  }
  if (control.notice !== 'thrown-away') return null;
  return (
    <Notice
      actions={
        <Button variant="quiet" onClick={control.takeBack}>
          {t.takeBack}
        </Button>
      }
    >
      <output>{t.thrownAway}</output>
    </Notice>
  );
}
