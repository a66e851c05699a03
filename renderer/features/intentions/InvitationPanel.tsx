import { type ReactNode, useState } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { DEFAULT_MINUTES } from '#shared/domain/vocabulary.ts';
import type { ListedIntention } from '#shared/ipc/requests/intentions.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { useChangeLine } from '#renderer/api/change-line.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { encounterFormTexts } from '#renderer/i18n/texts/encounters.ts';
import { intentionTexts } from '#renderer/i18n/texts/intentions.ts';
import { DateField } from '#renderer/ui/fields/DateField.tsx';
import { parseDateText } from '#renderer/ui/fields/date-text.ts';
import { FormPanel } from '#renderer/ui/FormPanel.tsx';
import { parseMinutesText } from '#renderer/ui/fields/minutes-text.ts';
import { TextField } from '#renderer/ui/fields/TextField.tsx';
import { parseTimeText } from '#renderer/ui/fields/time-text.ts';

interface InvitationPanelProps {
  readonly intention: ListedIntention;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

/** Writes an intention out as a file that a calendar opens; when it will be is asked here. */
export function InvitationPanel({ intention, today, onClose }: InvitationPanelProps): ReactNode {
  const t = intentionTexts.invitation;
  const showLine = useChangeLine();
  const save = useNetworkMutation('intentions.saveInvitation');
  const [dayText, setDayText] = useState('');
  const [timeText, setTimeText] = useState('');
  const [minutesText, setMinutesText] = useState(String(DEFAULT_MINUTES.meeting));
  const [place, setPlace] = useState('');
  const [refusals, setRefusals] = useState(0);
  const day = parseDateText(dayText, today, 'future');
  const time = parseTimeText(timeText);
  const minutes = parseMinutesText(minutesText);
  const tried = refusals > 0;
  const minutesError = minutes.ok
    ? undefined
    : minutes.code === 'unclear-minutes'
      ? encounterFormTexts.unclearMinutes
      : fieldErrorText(minutes.code);
  return (
    <FormPanel
      title={t.title}
      onClose={onClose}
      saving={save.isPending}
      refusal={save.error}
      refusals={refusals}
      restored={false}
      onDiscard={null}
      onSubmit={() => {
        if (!day.ok || !time.ok || !minutes.ok) {
          setRefusals((count) => count + 1);
          return;
        }
        save.mutate(
          {
            id: intention.id,
            date: day.date,
            time: time.time,
            minutes: minutes.minutes ?? DEFAULT_MINUTES.meeting,
            place,
          },
          {
            onSuccess: (saved) => {
              if (saved === null) return;
              showLine({ kind: 'note', text: t.saved(saved.path) });
              onClose();
            },
          },
        );
      }}
    >
      <p>{intention.subject}</p>
      <p className="secondary-text">{t.explain}</p>
      <DateField
        label={t.day}
        description={t.dayHelp}
        required
        value={dayText}
        today={today}
        direction="future"
        error={tried && !day.ok ? fieldErrorText(day.code) : undefined}
        onChange={setDayText}
      />
      <TextField
        label={t.time}
        description={t.timeHelp}
        value={timeText}
        error={tried && !time.ok ? fieldErrorText(time.code) : undefined}
        onChange={setTimeText}
      />
      <TextField
        label={t.minutes}
        value={minutesText}
        error={tried ? minutesError : undefined}
        onChange={setMinutesText}
      />
      <TextField label={t.place} value={place} onChange={setPlace} />
    </FormPanel>
  );
}
