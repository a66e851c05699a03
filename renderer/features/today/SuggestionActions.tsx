import { CalendarPlus } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { reasonSchema } from '#shared/domain/follow-up.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { laterTexts } from '#renderer/i18n/texts/later.ts';
import { suggestionTexts } from '#renderer/i18n/texts/today-suggestions.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LaterChoice } from '#renderer/ui/fields/LaterChoice.tsx';
import { TextField } from '#renderer/ui/fields/TextField.tsx';

interface SuggestionActionsProps {
  /** Of the partner. */
  readonly name: string;
  readonly today: IsoDate;
  readonly onPlan: () => void;
  readonly onSnooze: (until: IsoDate) => void;
  readonly onDismiss: (reason: string) => void;
}

/** What can be done with a suggestion: plan it, put it off, or say why not. */
export function SuggestionActions({
  name,
  today,
  onPlan,
  onSnooze,
  onDismiss,
}: SuggestionActionsProps): ReactNode {
  const t = suggestionTexts;
  const [open, setOpen] = useState<'later' | 'dismiss' | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  return (
    <>
      <div className="suggestion__actions">
        <Button icon={<CalendarPlus aria-hidden="true" />} aria-label={t.planFor(name)} onClick={onPlan}>
          {t.plan}
        </Button>
        <Button
          variant="quiet"
          aria-label={laterTexts.laterFor(name)}
          aria-expanded={open === 'later'}
          onClick={() => {
            setOpen(open === 'later' ? null : 'later');
          }}
        >
          {laterTexts.later}
        </Button>
        <Button
          variant="quiet"
          aria-label={t.dismissFor(name)}
          aria-expanded={open === 'dismiss'}
          onClick={() => {
            setOpen(open === 'dismiss' ? null : 'dismiss');
          }}
        >
          {t.dismiss}
        </Button>
      </div>
      {open === 'later' ? (
        <LaterChoice what={name} today={today} onChoose={onSnooze} onCancel={close} />
      ) : null}
      {open === 'dismiss' ? <DismissForm name={name} onDismiss={onDismiss} onCancel={close} /> : null}
    </>
  );
}

interface DismissFormProps {
  readonly name: string;
  readonly onDismiss: (reason: string) => void;
  readonly onCancel: () => void;
}

function DismissForm({ name, onDismiss, onCancel }: DismissFormProps): ReactNode {
  const t = suggestionTexts;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const reason = reasonSchema.safeParse(text);
  const tooLong = text.trim() !== '';
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is heard wherever the focus is inside
    <form
      className="later-choice"
      aria-label={t.dismissGroup(name)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason.success) onDismiss(reason.data);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <div className="later-choice__quick">
        {t.reasons.map((one, place) => (
          <Button
            key={one}
            ref={place === 0 ? first : undefined}
            onClick={() => {
              onDismiss(one);
            }}
          >
            {one}
          </Button>
        ))}
      </div>
      <TextField
        label={t.why}
        description={t.reasonHelp}
        careful
        value={text}
        error={tried && !reason.success ? fieldErrorText(tooLong ? 'too-long' : 'required') : undefined}
        onChange={setText}
      />
      <div className="later-choice__quick">
        <Button type="submit">{t.saveReason}</Button>
        <Button variant="quiet" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
