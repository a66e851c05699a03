import { CalendarDays } from 'lucide-react';
import { type DragEvent, type ReactNode, useMemo, useState } from 'react';
import type { ProposedEncounter } from '#shared/calendar/proposal.ts';
import type { WeekOfCalendar } from '#shared/calendar/weeks.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import type { CalendarInbox } from '#shared/ipc/requests/calendar.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { useNetworkNames } from '#renderer/api/network-names.ts';
import { calendarTexts } from '#renderer/i18n/texts/calendar.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { ErrorNotice, Loading, Notice } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import { CalendarSettingsView } from './CalendarSettingsView.tsx';
import { InboxView } from './InboxView.tsx';
import { OwnWorkView } from './OwnWorkView.tsx';
import { RuleFormPanel, type RuleSubject } from './RuleFormPanel.tsx';
import { acceptanceOf, proposedKeys } from './proposal-rows.ts';
import { type CalendarReadingControl, useCalendarReading } from './use-calendar-reading.ts';
import { useProposalActions } from './use-proposal-actions.ts';
import './calendar.css';

interface CalendarPanelProps {
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onCorrect: (proposal: ProposedEncounter) => void;
}

const t = calendarTexts;
type TabId = 'inbox' | 'work' | 'settings';
const NO_WEEKS: readonly WeekOfCalendar[] = [];

/** A rule that is being made or changed; `null`: none. */
type OpenRule = { readonly index: number | null; readonly example: string } | null;

/** "Agenda": what took place according to the calendar and was not logged yet. */
export function CalendarPanel({ onOpenEncounter, onCorrect }: CalendarPanelProps): ReactNode {
  const inbox = useNetworkQuery('calendar.list', undefined);
  const weeks = useNetworkQuery('calendarWeeks.list', undefined);
  const { names, error: namesError } = useNetworkNames();
  const reading = useCalendarReading();
  const [tab, setTab] = useViewState<TabId>('calendar.tab', 'inbox');
  const [rule, setRule] = useState<OpenRule>(null);
  const [over, setOver] = useState(false);
  const take = useNetworkMutation('calendarWeeks.take');
  const saveSettings = useNetworkMutation('calendar.saveSettings');
  const restore = useNetworkMutation('calendar.restoreSeries');
  const allWeeks = weeks.data ?? NO_WEEKS;
  const subjects = useMemo(() => subjectsOf(inbox.data, allWeeks), [inbox.data, allWeeks]);
  const actions = useProposalActions({
    onOpenEncounter,
    onCorrect,
    onOwnWork: (proposal) => {
      setRule({ index: null, example: proposal.subject });
    },
    onChanged: reading.askAgain,
  });

  const error = inbox.error ?? weeks.error ?? namesError;
  if (error !== null) {
    return (
      <div className="page">
        <ErrorNotice error={error} onRetry={() => void inbox.refetch()} />
      </div>
    );
  }
  if (inbox.data === undefined || names === null) return <Loading />;
  const { proposals, settings } = inbox.data;
  const sure = proposals.filter((one) => one.sure);
  const isFirst = !inbox.data.everRead && proposals.length === 0;
  const hasSure = sure.length > 0 && tab === 'inbox';
  const readButton = (
    <Button
      variant={hasSure ? 'secondary' : 'primary'}
      icon={<CalendarDays aria-hidden="true" />}
      disabled={reading.busy}
      onClick={reading.choose}
    >
      {t.read}
    </Button>
  );
  return (
    <div
      className={classNames('page calendar', over && 'calendar--over')}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0 && !reading.busy) reading.drop(files);
      }}
    >
      <PageHeader
        title={isFirst ? t.titleFirst : t.title(proposals.length)}
        actions={
          isFirst ? undefined : (
            <>
              {hasSure ? (
                <Button
                  variant="primary"
                  title={t.acceptSureHint}
                  onClick={() => {
                    actions.acceptAll(sure.map((one) => acceptanceOf(one, proposedKeys(one))));
                  }}
                >
                  {t.acceptSure(sure.length)}
                </Button>
              ) : null}
              {readButton}
            </>
          )
        }
      />
      <ReadNotices reading={reading} />
      {actions.error === null ? null : <ErrorNotice error={actions.error} />}
      {take.error === null ? null : <ErrorNotice error={take.error} />}
      <Tabs
        label={t.tabs}
        tabs={[
          { id: 'inbox', label: t.tab.inbox(proposals.length + inbox.data.moves.length) },
          { id: 'work', label: t.tab.work(allWeeks.filter(({ differs }) => differs).length) },
          { id: 'settings', label: t.tab.settings },
        ]}
        selected={tab}
        onSelect={setTab}
      >
        {tab === 'inbox' ? (
          <InboxView
            t={t}
            inbox={inbox.data}
            names={names}
            choices={actions.choices}
            readButton={readButton}
            {...actions.row}
            onFollow={actions.follow}
            onLeave={actions.leave}
          />
        ) : tab === 'work' ? (
          <OwnWorkView
            t={t}
            weeks={allWeeks}
            settings={settings}
            subjects={subjects}
            onTake={(chosen) => {
              take.mutate({ weeks: chosen.map(({ year, week }) => ({ year, week })) });
            }}
            onAddRule={(example) => {
              setRule({ index: null, example });
            }}
            onEditRule={(index) => {
              setRule({ index, example: '' });
            }}
            onRemoveRule={(index) => {
              const rules = settings.rules.filter((_, place) => place !== index);
              saveSettings.mutate({ ...settings, ownAddresses: [...settings.ownAddresses], rules });
            }}
          />
        ) : (
          <CalendarSettingsView
            t={t}
            inbox={inbox.data}
            busy={reading.busy}
            onChooseFolder={reading.chooseFolder}
            onForgetFolder={reading.forgetFolder}
            onRestoreSeries={() => {
              restore.mutate(undefined);
            }}
          />
        )}
      </Tabs>
      {rule === null ? null : (
        <RuleFormPanel
          key={`${String(rule.index)} ${rule.example}`}
          t={t}
          settings={settings}
          subjects={subjects}
          index={rule.index}
          example={rule.example}
          onClose={() => {
            setRule(null);
          }}
        />
      )}
    </div>
  );
}

/** Everything that waits and has words, newest first: what a rule can hit. */
function subjectsOf(
  inbox: CalendarInbox | undefined,
  weeks: readonly WeekOfCalendar[],
): readonly RuleSubject[] {
  const own = weeks.flatMap(({ events }) =>
    events.flatMap(({ id, date, subject }) => (id === null ? [] : [{ id, date, subject }])),
  );
  const waiting = (inbox?.proposals ?? []).map(({ id, date, subject }) => ({ id, date, subject }));
  return [...waiting, ...own].sort((one, other) =>
    one.date < other.date ? 1 : one.date > other.date ? -1 : 0,
  );
}

/** What came of reading, and which files were refused. */
function ReadNotices({ reading }: { readonly reading: CalendarReadingControl }): ReactNode {
  const { busy, read, refusal } = reading;
  const refused = read?.files.flatMap((file) => file.refusal ?? []) ?? [];
  const text = read === null ? '' : t.readText(read);
  const leftOut = read === null ? '' : t.leftOutText(read);
  return (
    <>
      {busy ? <Loading label={t.reading} /> : null}
      {refusal === null ? null : <ErrorNotice error={refusal} />}
      {refused.map((error) => (
        <ErrorNotice key={error.params['name'] ?? ''} error={error} />
      ))}
      <output className="calendar__read">
        {busy || text === '' ? null : (
          <Notice>
            <p>{text}</p>
            {leftOut === '' ? null : <p className="secondary-text">{leftOut}</p>}
          </Notice>
        )}
      </output>
    </>
  );
}
