import { type ReactNode, useMemo } from 'react';
import { unpackMirror } from '#shared/analysis/mirror/packed-mirror.ts';
import { isoDate, type Period } from '#shared/domain/calendar-date.ts';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import { asAppError, useNetworkQuery } from '#renderer/api/hooks.ts';
import { useNetworkNames } from '#renderer/api/network-names.ts';
import { mirrorTexts } from '#renderer/i18n/texts/mirror.ts';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import { type ChosenPeriod, periodOf } from '#renderer/ui/period/chosen-period.ts';
import { figuresOf, FIRST_CHOICE } from './read-mirror-ahead.ts';
import { ReportPanel } from './report/ReportPanel.tsx';
import { type MirrorPage, MirrorView } from './MirrorView.tsx';

interface MirrorPanelProps {
  /** The report of the period stands there instead of the pages. */
  readonly isReporting: boolean;
  readonly onReport: (isReporting: boolean) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenCalendar: () => void;
  readonly onOpenReports: () => void;
}

/** Asked about nothing while the day is not known. */
const EMPTY_PERIOD: Period = { from: isoDate('1970-01-01'), until: isoDate('1970-01-01') };

/** Loads what the Spiegel shows of the chosen period. */
export function MirrorPanel({ isReporting, onReport, ...props }: MirrorPanelProps): ReactNode {
  const status = useNetworkQuery('app.status', undefined);
  const today = status.data?.today;
  const [page, setPage] = useViewState<MirrorPage>('mirror:page', 'time');
  const [chosen, setChosen] = useViewState<ChosenPeriod>('mirror:period', {
    choice: FIRST_CHOICE,
    own: null,
  });
  const period = today === undefined ? null : periodOf(chosen, today);
  const packed = useNetworkQuery(
    'mirror.find',
    figuresOf(period ?? EMPTY_PERIOD),
    // Stepping to another period must not make the page blink.
    { enabled: period !== null, keepPrevious: true },
  );
  const report = useMemo(() => (packed.data === undefined ? null : unpackMirror(packed.data)), [packed.data]);
  const { names, error: namesError } = useNetworkNames();
  const weeks = useNetworkQuery('timeWeeks.list', undefined);
  const words = useNetworkQuery(
    'mirrorWords.find',
    { from: period?.from ?? EMPTY_PERIOD.from, until: period?.until ?? EMPTY_PERIOD.until },
    { enabled: period !== null, keepPrevious: true },
  );
  const reflections = useNetworkQuery('reflections.list', undefined);
  const error = words.error ?? reflections.error ?? status.error ?? packed.error ?? namesError ?? weeks.error;
  if (error !== null) {
    return (
      <div className="page">
        <ErrorNotice error={asAppError(error)} />
      </div>
    );
  }
  if (
    today === undefined ||
    report === null ||
    names === null ||
    weeks.data === undefined ||
    words.data === undefined ||
    reflections.data === undefined
  ) {
    return (
      <div className="page">
        <Loading label={mirrorTexts.loading} />
      </div>
    );
  }
  if (isReporting) {
    const { from, until } = report.period;
    return (
      <ReportPanel
        material={{
          report,
          words: words.data,
          reflections: reflections.data.filter(
            ({ periodFrom, periodUntil }) => periodFrom <= until && periodUntil >= from,
          ),
          names,
          today,
        }}
        onBack={() => {
          onReport(false);
        }}
      />
    );
  }
  return (
    <MirrorView
      today={today}
      page={page}
      onPage={setPage}
      chosen={chosen}
      onChoose={setChosen}
      report={report}
      weeks={weeks.data}
      names={names}
      heard={words.data.observations}
      reflections={reflections.data}
      onReport={() => {
        onReport(true);
      }}
      {...props}
    />
  );
}
