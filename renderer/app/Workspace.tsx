import { ArrowLeft } from 'lucide-react';
import { type ReactNode, Suspense, useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { OpenFile } from '#shared/ipc/app-state.ts';
import { SecretariatContext } from '#renderer/api/audience.tsx';
import { ChangeLineContext } from '#renderer/api/change-line.ts';
import { useNetworkClient } from '#renderer/api/hooks.ts';
import { CHOOSE_FILES_AT_ONCE } from '#renderer/api/import-intent.ts';
import { SecretariatMark } from '#renderer/features/vault/SecretariatMark.tsx';
import { appTexts } from '#renderer/i18n/texts/app.ts';
import { historyTexts } from '#renderer/i18n/texts/history.ts';
import { vaultTexts } from '#renderer/i18n/texts/vault.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { MessageLine } from '#renderer/ui/MessageLine.tsx';
import { Loading } from '#renderer/ui/Notices.tsx';
import { PanelSlotContext } from '#renderer/ui/Panel.tsx';
import { ViewStateContext } from '#renderer/ui/hooks/use-view-state.ts';
import { BackUpNotice } from './BackUpNotice.tsx';
import { CurrentScreen } from './CurrentScreen.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { QuickEntryPanel, SearchPanel } from './later-screens.ts';
import { locationKey, navigate, rememberScreen, screenLocation, startingState } from './navigation.ts';
import { locationOfHit } from './location-of-hit.ts';
import { proposalOf } from './proposal-of.tsx';
import type { Place } from './place.ts';
import { Rail } from './Rail.tsx';
import { isOfferedTo, railScreenOf, SCREENS, START_SCREEN } from './screens.ts';
import { ReplacedNotice } from './ReplacedNotice.tsx';
import { resumeForm } from './resume-form.ts';
import { SideForms } from './SideForms.tsx';
import { UnfinishedNotice } from './UnfinishedNotice.tsx';
import { UntilReadNotice } from './UntilReadNotice.tsx';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';
import { useHistory } from './use-history.ts';
import { useLaterScreens } from './use-later-screens.ts';
import type { LockControl } from './use-lock.ts';
import { useKeyboard } from './use-keyboard.ts';
import { useMessageLine } from './use-message-line.ts';
import './workspace.css';

interface WorkspaceProps {
  readonly file: OpenFile;
  /** Made to take a list over: it begins with choosing one. */
  readonly importFirst?: boolean;
  /** Where the user was when the network was locked; `null`: it begins anew. */
  readonly place?: Place | null;
  readonly lock: LockControl;
}

/** An open network: rail, work, panel, and the line at the bottom. */
export function Workspace({ file, importFirst = false, place = null, lock }: WorkspaceProps): ReactNode {
  const { isSecretariat } = file;
  const screens = SCREENS.filter(({ id }) => isOfferedTo(isSecretariat, id));
  const screenOrder = screens.map(({ id }) => id);
  const [state, dispatch] = useReducer(navigate, null, () => {
    if (place !== null) return place.state;
    const start = startingState(screenOrder, START_SCREEN, localStorage);
    return importFirst ? { ...start, location: screenLocation('import') } : start;
  });
  const { past } = state;
  const hasLeft = past.length > 0;
  // Grows when a form is gone on with: also the screen that one is on opens it.
  const [resumed, setResumed] = useState(0);
  // A way in that was left open leads to the map.
  const location = isOfferedTo(isSecretariat, state.location.screen)
    ? state.location
    : screenLocation(START_SCREEN);
  const client = useNetworkClient();
  const message = useMessageLine();
  const history = useHistory(message.show);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [viewState] = useState(
    () => new Map<string, unknown>([...(place?.viewState ?? []), [CHOOSE_FILES_AT_ONCE, importFirst]]),
  );
  // Grows with each opening, so that asking again puts one back in the field; `null`: closed.
  const [searchOpening, setSearchOpening] = useState<number | null>(null);
  const work = useRef<HTMLElement>(null);
  const screenName = appTexts.screens[location.screen];

  useEffect(() => {
    rememberScreen(location.screen, localStorage);
    document.title = appTexts.windowTitle(screenName, file.name);
  }, [location.screen, screenName, file.name]);

  useLaterScreens(isSecretariat);
  useFocusOnArrival(work, location);
  useEffect(() => {
    lock.followPlace(() => ({ state, viewState }));
  });
  const lockOrTell = (): void => {
    if (file.isEncrypted) lock.lock();
    else message.show({ kind: 'note', text: vaultTexts.protection.noPassword });
  };

  const openNewEncounter = (): void => {
    dispatch({ type: 'open-encounter-form', encounterId: null, organisationIds: [] });
  };
  const askQuickEntry = useCallback(() => {
    dispatch({ type: 'ask-quick-entry' });
  }, []);
  useEffect(
    () =>
      client.subscribe((event) => {
        if (event.name === 'quick-entry-asked') askQuickEntry();
      }),
    [client, askQuickEntry],
  );
  const openSearch = (): void => {
    setSearchOpening((before) => (before ?? 0) + 1);
  };
  useKeyboard({
    newEncounter: openNewEncounter,
    quickEntry: askQuickEntry,
    search: openSearch,
    undo: history.undo,
    redo: history.redo,
    back: () => {
      dispatch({ type: 'back' });
    },
    toggleHelp: () => {
      dispatch({ type: 'toggle-help', open: !state.helpOpen });
    },
    toggleHistory: () => {
      dispatch({ type: 'toggle-history', open: !state.historyOpen });
    },
    lock: lockOrTell,
    openScreen: (index) => {
      const screen = screenOrder[index];
      if (screen !== undefined) dispatch({ type: 'go', location: screenLocation(screen) });
    },
  });

  // The buttons of the line go away with it.
  const leaveLine = (action: () => void) => (): void => {
    work.current?.focus();
    action();
  };
  const cameFrom = past.at(-1);
  const wayBack =
    cameFrom !== undefined && location.selectedId !== null && cameFrom.screen !== location.screen;
  return (
    <SecretariatContext.Provider value={isSecretariat}>
      <ChangeLineContext.Provider value={message.show}>
        <ViewStateContext.Provider value={viewState}>
          <PanelSlotContext.Provider value={slot}>
            <div className="workspace">
              <a className="workspace__skip" href="#work">
                {appTexts.skipToContent}
              </a>
              <Rail
                screens={screens}
                current={railScreenOf(location.screen)}
                onOpenScreen={(screen) => {
                  dispatch({ type: 'go', location: screenLocation(screen) });
                }}
                onNewEncounter={openNewEncounter}
                onOpenHistory={() => {
                  dispatch({ type: 'toggle-history', open: true });
                }}
                onSearch={openSearch}
                onLock={file.isEncrypted ? lock.lock : null}
                onOpenHelp={() => {
                  dispatch({ type: 'toggle-help', open: true });
                }}
              />
              <div className="workspace__middle">
                {isSecretariat ? <SecretariatMark /> : null}
                {location.screen === 'today' || state.quickEntry > 0 ? (
                  <Suspense>
                    <QuickEntryPanel
                      asked={state.quickEntry}
                      onClose={
                        location.screen === 'today'
                          ? null
                          : () => {
                              dispatch({ type: 'close-quick-entry' });
                              work.current?.focus();
                            }
                      }
                      onOpenEncounter={(selectedId) => {
                        dispatch({ type: 'go', location: { screen: 'encounters', selectedId } });
                      }}
                      proposalOf={proposalOf}
                    />
                  </Suspense>
                ) : null}
                <main id="work" ref={work} className="workspace__work" tabIndex={-1} data-landmark="work">
                  <ReplacedNotice file={file} />
                  <UntilReadNotice kind="attention" about={file.strayLog} text={appTexts.strayLog} />
                  <UntilReadNotice
                    kind="info"
                    about={file.savedInsteadOf}
                    text={(before) => appTexts.savedInstead(before, file.path)}
                  />
                  {location.screen === 'today' || !hasLeft ? (
                    <UnfinishedNotice
                      isOnToday={location.screen === 'today'}
                      onResume={(form) => {
                        resumeForm(form, viewState, dispatch);
                        setResumed((count) => count + 1);
                      }}
                    />
                  ) : null}
                  <BackUpNotice
                    file={file}
                    screen={location.screen}
                    onOpen={() => {
                      dispatch({
                        type: 'go',
                        location: screenLocation(isSecretariat ? 'management' : 'back-ups'),
                      });
                    }}
                  />
                  {wayBack ? (
                    <div className="workspace__back">
                      <Button
                        variant="quiet"
                        icon={<ArrowLeft aria-hidden="true" />}
                        onClick={() => {
                          dispatch({ type: 'back' });
                        }}
                      >
                        {appTexts.backTo(appTexts.screens[cameFrom.screen])}
                      </Button>
                    </div>
                  ) : null}
                  <ErrorBoundary key={resumed} resetKey={locationKey(location)}>
                    <Suspense fallback={<Loading />}>
                      <CurrentScreen location={location} dispatch={dispatch} onLock={lock.lock} />
                    </Suspense>
                  </ErrorBoundary>
                </main>
                <MessageLine
                  text={message.line?.text ?? null}
                  progress={history.moving}
                  action={
                    message.line?.canUndo === true
                      ? { label: historyTexts.undo, onPress: leaveLine(history.undo) }
                      : null
                  }
                  closeLabel={appTexts.closeMessage}
                  onClose={leaveLine(message.hide)}
                  onHold={message.hold}
                />
              </div>
              <div ref={setSlot} className="workspace__panel" />
              <SideForms state={state} dispatch={dispatch} />
              {state.historyOpen ? (
                <HistoryPanel
                  onGoTo={history.goTo}
                  onClose={() => {
                    dispatch({ type: 'toggle-history', open: false });
                  }}
                />
              ) : null}
              {searchOpening === null ? null : (
                <Suspense>
                  <SearchPanel
                    key={searchOpening}
                    onOpen={(hit) => {
                      setSearchOpening(null);
                      dispatch({ type: 'go', location: locationOfHit(hit) });
                    }}
                    onClose={() => {
                      setSearchOpening(null);
                    }}
                  />
                </Suspense>
              )}
              {state.helpOpen ? (
                <KeyboardHelp
                  onClose={() => {
                    dispatch({ type: 'toggle-help', open: false });
                  }}
                />
              ) : null}
            </div>
          </PanelSlotContext.Provider>
        </ViewStateContext.Provider>
      </ChangeLineContext.Provider>
    </SecretariatContext.Provider>
  );
}
