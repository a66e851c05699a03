import { type ReactNode, useState } from 'react';
import { isoDate, type Period } from '#shared/domain/calendar-date.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { mirrorTexts } from '#renderer/i18n/texts/mirror.ts';
import { openAgendaTexts } from '#renderer/i18n/texts/open-agenda.ts';
import { reportPlaceTexts } from '#renderer/i18n/texts/reports.ts';
import { type ChosenPeriod, periodOf } from '#renderer/ui/period/chosen-period.ts';
import { PeriodChooser } from '#renderer/ui/period/PeriodChooser.tsx';
import { ReleaseChoices } from '#renderer/ui/report/ReleaseChoices.tsx';
import { NOTHING_RELEASED } from '#renderer/ui/report/releases.ts';
import { ReportFrame } from '#renderer/ui/report/ReportFrame.tsx';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import { agendaReleases, openAgenda } from './open-agenda.ts';
import { ReportState } from './ReportState.tsx';

const EMPTY_PERIOD: Period = { from: isoDate('1970-01-01'), until: isoDate('1970-01-01') };

/** The open agenda of a period, over the public encounters that main tells of. */
export function OpenAgendaPanel({ onBack }: { readonly onBack: () => void }): ReactNode {
  const t = openAgendaTexts;
  const status = useNetworkQuery('app.status', undefined);
  const today = status.data?.today;
  const [chosen, setChosen] = useViewState<ChosenPeriod>('reports.agenda', {
    choice: 'last-quarter',
    own: null,
  });
  const period = today === undefined ? EMPTY_PERIOD : periodOf(chosen, today);
  const lines = useNetworkQuery('openAgenda.list', period, { enabled: today !== undefined });
  const organisations = useNetworkQuery('organisations.list', undefined);
  const themes = useNetworkQuery('themes.list', undefined);
  const [released, setReleased] = useState(NOTHING_RELEASED);
  if (
    today === undefined ||
    lines.data === undefined ||
    organisations.data === undefined ||
    themes.data === undefined
  ) {
    const failed = [status, lines, organisations, themes].find((one) => one.isError);
    return <ReportState error={failed?.error ?? null} />;
  }
  const partners = new Map<string, string>(organisations.data.map(({ id, name }) => [id, name]));
  const themeNames = new Map<string, string>(themes.data.map(({ id, name }) => [id, name]));
  const material = {
    period,
    lines: lines.data,
    partnerName: (id: string) => partners.get(id) ?? '?',
    themeName: (id: string) => themeNames.get(id) ?? '?',
    today,
  };
  return (
    <ReportFrame
      name={t.name(period)}
      report={openAgenda(material, released)}
      leaves={{ kind: 'open-agenda', released: released.size }}
      backLabel={reportPlaceTexts.back}
      onBack={onBack}
      period={
        <PeriodChooser
          t={mirrorTexts.period}
          today={today}
          chosen={chosen}
          onChange={(next) => {
            // Another period holds other things: what was released there was not released here.
            setReleased(NOTHING_RELEASED);
            setChosen(next);
          }}
        />
      }
      choicesDetail={t.choicesDetail}
      choices={
        <ReleaseChoices groups={agendaReleases(material)} released={released} onChange={setReleased} />
      }
    />
  );
}
