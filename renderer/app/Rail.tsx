import { History, Keyboard, LockKeyhole, type LucideIcon, Plus, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { appTexts } from '#renderer/i18n/texts/app.ts';
import { historyListTexts } from '#renderer/i18n/texts/history.ts';
import { vaultTexts } from '#renderer/i18n/texts/vault.ts';
import type { RailScreenId, ScreenId } from './navigation.ts';
import './rail.css';

interface RailProps {
  readonly screens: readonly { readonly id: RailScreenId; readonly icon: LucideIcon }[];
  readonly current: ScreenId;
  readonly onOpenScreen: (id: RailScreenId) => void;
  readonly onNewEncounter: () => void;
  readonly onOpenHistory: () => void;
  readonly onSearch: () => void;
  readonly onOpenHelp: () => void;
  /** `null`: the network has no password. */
  readonly onLock: (() => void) | null;
}

/** The slim rail on the left: what is always one key or click away. */
export function Rail(props: RailProps): ReactNode {
  const { screens, current, onOpenScreen, onNewEncounter } = props;
  return (
    <nav className="rail" aria-label={appTexts.navigation} data-landmark="rail" tabIndex={-1}>
      <button
        type="button"
        className="rail__new"
        title={appTexts.newEncounterHint}
        aria-keyshortcuts="Control+N"
        onClick={onNewEncounter}
      >
        <Plus aria-hidden="true" />
        <span>{appTexts.newEncounter}</span>
        <span className="visually-hidden"> vastleggen</span>
      </button>
      <button
        type="button"
        className="rail__screen"
        title={appTexts.searchHint}
        aria-keyshortcuts="Control+K /"
        onClick={props.onSearch}
      >
        <Search aria-hidden="true" />
        <span>{appTexts.search}</span>
      </button>
      <ul className="rail__screens">
        {screens.map(({ id, icon: Icon }) => (
          <li key={id}>
            <button
              type="button"
              className="rail__screen"
              aria-current={id === current ? 'page' : undefined}
              onClick={() => {
                onOpenScreen(id);
              }}
            >
              <Icon aria-hidden="true" />
              <span>{appTexts.screens[id]}</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="rail__screen rail__foot"
        title={historyListTexts.hint}
        aria-keyshortcuts="Control+H"
        onClick={props.onOpenHistory}
      >
        <History aria-hidden="true" />
        <span>{historyListTexts.title}</span>
      </button>
      <button
        type="button"
        className="rail__screen"
        title={appTexts.helpHint}
        aria-keyshortcuts="F1"
        onClick={props.onOpenHelp}
      >
        <Keyboard aria-hidden="true" />
        <span>{appTexts.help}</span>
      </button>
      {props.onLock === null ? null : (
        <button
          type="button"
          className="rail__screen"
          title={vaultTexts.protection.lockHint}
          aria-keyshortcuts="Control+L"
          onClick={props.onLock}
        >
          <LockKeyhole aria-hidden="true" />
          <span>{vaultTexts.protection.lock}</span>
        </button>
      )}
    </nav>
  );
}
