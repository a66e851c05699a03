import { Folder } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import { CALENDAR_ZONES, calendarSettingsSchema, type CalendarSettings } from '#shared/domain/calendar.ts';
import type { CalendarInbox } from '#shared/ipc/requests/calendar.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import type { CalendarTexts } from '#renderer/i18n/texts/calendar.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice, Loading, Notice } from '#renderer/ui/Notices.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { TextArea } from '#renderer/ui/fields/TextField.tsx';

interface CalendarSettingsViewProps {
  readonly t: CalendarTexts;
  readonly inbox: CalendarInbox;
  readonly busy: boolean;
  readonly onChooseFolder: () => void;
  readonly onForgetFolder: () => void;
  readonly onRestoreSeries: () => void;
}

/** How calendars are read: the folder, who the user is, and what is kept. */
export function CalendarSettingsView(props: CalendarSettingsViewProps): ReactNode {
  const { t, inbox } = props;
  const { ignoredSeries } = inbox;
  return (
    <div className="own-work">
      <FolderSection {...props} />
      <Section heading={t.settings.own}>
        <OwnForm key={JSON.stringify(inbox.settings)} t={t} settings={inbox.settings} />
      </Section>
      <Section heading={t.settings.ignored(ignoredSeries)}>
        {ignoredSeries === 0 ? null : (
          <>
            <p className="secondary-text">{t.settings.ignoredHelp}</p>
            <div>
              <Button onClick={props.onRestoreSeries}>{t.settings.restore}</Button>
            </div>
          </>
        )}
        <p className="secondary-text calendar-text">{t.settings.kept}</p>
      </Section>
    </div>
  );
}

function FolderSection({
  t,
  inbox,
  busy,
  onChooseFolder,
  onForgetFolder,
}: CalendarSettingsViewProps): ReactNode {
  const { folder } = inbox;
  const refused = folder?.lastRead?.files.flatMap(({ refusal }) => refusal ?? []) ?? [];
  return (
    <Section heading={t.settings.folder}>
      <p className="secondary-text calendar-text">{t.settings.folderHelp}</p>
      {folder === null ? (
        <p>{t.settings.noFolder}</p>
      ) : (
        <>
          <p className="calendar-folder">{folder.path}</p>
          {folder.found ? (
            <p className="secondary-text">
              {folder.lastRead?.files.length === 0
                ? t.settings.folderEmpty
                : folder.readAt === null
                  ? t.reading
                  : t.settings.folderRead(folder.readAt)}
            </p>
          ) : (
            <Notice kind="attention">{t.settings.folderGone}</Notice>
          )}
          {refused.map((error) => (
            <ErrorNotice key={error.params['name'] ?? ''} error={error} />
          ))}
        </>
      )}
      <div className="calendar-buttons">
        <Button icon={<Folder aria-hidden="true" />} disabled={busy} onClick={onChooseFolder}>
          {folder === null ? t.settings.chooseFolder : t.settings.otherFolder}
        </Button>
        {folder === null ? null : (
          <Button variant="quiet" onClick={onForgetFolder}>
            {t.settings.forgetFolder}
          </Button>
        )}
      </div>
    </Section>
  );
}

const formSchema = z.strictObject({ addresses: z.string(), zone: z.enum(CALENDAR_ZONES) });

function readForm(kept: unknown): z.infer<typeof formSchema> | null {
  const result = formSchema.safeParse(kept);
  return result.success ? result.data : null;
}

const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\n,;]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

function OwnForm({
  t,
  settings,
}: {
  readonly t: CalendarTexts;
  readonly settings: CalendarSettings;
}): ReactNode {
  const [initial] = useState(() => ({ addresses: settings.ownAddresses.join('\n'), zone: settings.zone }));
  const form = useKeptForm('calendarsettings', initial, readForm);
  const save = useNetworkMutation('calendar.saveSettings');
  const [error, setError] = useState<string | null>(null);
  if (!form.ready) return <Loading />;
  const submit = (): void => {
    const addresses = linesOf(form.values.addresses);
    const one = (address: string): boolean =>
      calendarSettingsSchema.safeParse({ ...settings, ownAddresses: [address] }).success;
    const wrong = addresses.find((address) => !one(address));
    const checked = calendarSettingsSchema.safeParse({
      ...settings,
      ownAddresses: addresses,
      zone: form.values.zone,
    });
    if (wrong !== undefined) setError(t.settings.ownWrong(wrong));
    else if (!checked.success) setError(t.settings.ownTooMany);
    else {
      setError(null);
      const { ownAddresses, rules, zone } = checked.data;
      save.mutate(
        { ownAddresses: [...new Set(ownAddresses)], rules: [...rules], zone },
        {
          onSuccess: () => {
            void form.forget();
          },
        },
      );
    }
  };
  return (
    <form
      className="form calendar-text"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextArea
        label={t.settings.own}
        labelHidden
        description={t.settings.ownHelp}
        rows={3}
        value={form.values.addresses}
        error={error ?? undefined}
        onChange={(addresses) => {
          form.change({ addresses });
        }}
      />
      <Select
        label={t.settings.zone}
        value={form.values.zone}
        options={CALENDAR_ZONES.map((value) => ({ value, label: t.settings.zones[value] }))}
        onChange={(zone) => {
          form.change({ zone });
        }}
      />
      {save.error === null ? null : <ErrorNotice error={save.error} />}
      <p className="secondary-text">{t.settings.afterSave}</p>
      <div>
        <Button variant="primary" type="submit" disabled={save.isPending}>
          {t.settings.save}
        </Button>
      </div>
    </form>
  );
}
