import { Keyboard, type LucideIcon, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { appTexts } from '#renderer/i18n/texts/app.ts';
import type { ScreenId } from './navigation.ts';
import './rail.css';

interface RailProps {
  readonly screens: readonly { readonly id: ScreenId; readonly icon: LucideIcon }[];
  readonly current: ScreenId;
  readonly onOpenScreen: (id: ScreenId) => void;
  readonly onNewEncounter: () => void;
  readonly onOpenHelp: () => void;
}

/** The slim rail on the left: what is always one key or click away. */
export function Rail({ screens, current, onOpenScreen, onNewEncounter, onOpenHelp }: RailProps): ReactNode {
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
        className="rail__screen rail__help"
        title={appTexts.helpHint}
        aria-keyshortcuts="F1"
        onClick={onOpenHelp}
      >
        <Keyboard aria-hidden="true" />
        <span>{appTexts.help}</span>
      </button>
    </nav>
  );
}
