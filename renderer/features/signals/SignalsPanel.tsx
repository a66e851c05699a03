import type { ReactNode } from 'react';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { useNetworkNames } from '#renderer/api/network-names.ts';
import { signalTexts } from '#renderer/i18n/texts/signals.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState, ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { ToggleChips } from '#renderer/ui/fields/ToggleChips.tsx';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import { SIGNAL_FILTER_KEY, type SignalFilter, START_SIGNAL_FILTER } from '#renderer/api/signal-filter.ts';
import { SignalLines } from './SignalLines.tsx';

interface SignalsPanelProps {
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  /** The way to the log, above the list. */
  readonly beside?: ReactNode;
}

const FIRST_SHOWN = 50;
/** As many as main gives in one go. */
const MOST_SHOWN = 500;
const KINDS = ['signal', 'silence', 'story'] as const;

/** Everything that was heard, by where it stands. */
export function SignalsPanel(props: SignalsPanelProps): ReactNode {
  const t = signalTexts;
  const status = useNetworkQuery('app.status', undefined);
  const { names, error: namesError } = useNetworkNames();
  const [filter, setFilter] = useViewState<SignalFilter>(SIGNAL_FILTER_KEY, START_SIGNAL_FILTER);
  const [shown, setShown] = useViewState('signals.shown', FIRST_SHOWN);
  const query: InputOf<'signals.list'> = {
    kind: filter.kind,
    state: filter.state,
    encounterId: null,
    organisationId: null,
    limit: Math.min(shown, MOST_SHOWN),
  };
  const listed = useNetworkQuery('signals.list', query, { keepPrevious: true });
  const failure = status.error ?? namesError ?? listed.error;
  if (failure !== null || status.data === undefined || names === null || listed.data === undefined) {
    return <div className="page">{failure === null ? <Loading /> : <ErrorNotice error={failure} />}</div>;
  }
  const { signals, total, counts } = listed.data;
  const any = counts.open + counts.told + counts.promised + counts.letGo;
  return (
    <div className="page signals-page">
      <PageHeader above={props.beside} title={t.title(filter.kind, counts.open)} />
      <p className="secondary-text">{t.explain}</p>
      <div className="signals-page__filters">
        <ToggleChips
          label={t.kinds}
          labelHidden
          chips={KINDS.map((value) => ({ value, label: t.kind[value] }))}
          value={filter.kind}
          onChange={(kind) => {
            setFilter((before) => ({ ...before, kind }));
            setShown(FIRST_SHOWN);
          }}
        />
        <ToggleChips
          label={t.states}
          labelHidden
          chips={[
            { value: 'open' as const, label: t.state.open(counts.open) },
            { value: 'ageing' as const, label: t.state.ageing(counts.ageing) },
            { value: 'told' as const, label: t.state.told(counts.told) },
            { value: 'promised' as const, label: t.state.promised(counts.promised) },
            { value: 'let-go' as const, label: t.state['let-go'](counts.letGo) },
          ]}
          value={filter.state}
          onChange={(state) => {
            setFilter((before) => ({ ...before, state }));
            setShown(FIRST_SHOWN);
          }}
        />
      </div>
      {signals.length === 0 ? (
        <EmptyState title={any === 0 ? t.none : t.noneFound} />
      ) : (
        <SignalLines
          signals={signals}
          names={names}
          today={status.data.today}
          place="list"
          offersLater
          onOpenEncounter={props.onOpenEncounter}
          onOpenPartner={props.onOpenPartner}
        />
      )}
      {total > signals.length && shown < MOST_SHOWN ? (
        <div>
          <Button
            onClick={() => {
              setShown(shown + FIRST_SHOWN);
            }}
          >
            {t.more(Math.min(FIRST_SHOWN, total - signals.length))}
          </Button>
        </div>
      ) : null}
      {total > MOST_SHOWN && shown >= MOST_SHOWN ? (
        <p className="secondary-text">{t.shown(signals.length, total)}</p>
      ) : null}
    </div>
  );
}
