import type { ReactNode } from 'react';
import { useIsOwner } from '#renderer/api/audience.tsx';
import { appTexts } from '#renderer/i18n/texts/app.ts';
import type { ScreenId } from './navigation.ts';
import { isOfferedTo } from './screens.ts';
import './log-places.css';

interface LogPlacesProps {
  readonly current: ScreenId;
  readonly onOpen: (screen: (typeof PLACES)[number]) => void;
}

/** What belongs together and has one place in the rail: what was, what was heard, what was promised, what is meant. */
const PLACES = ['encounters', 'signals', 'commitments', 'intentions'] as const;

/** The way between the log, the signals, the commitments and the intentions, above each of them. */
export function LogPlaces({ current, onOpen }: LogPlacesProps): ReactNode {
  const isOwner = useIsOwner();
  return (
    <nav aria-label={appTexts.logPlaces}>
      <ul className="log-places">
        {PLACES.filter((screen) => isOfferedTo(!isOwner, screen)).map((screen) => (
          <li key={screen}>
            <button
              type="button"
              className="log-places__place"
              aria-current={screen === current ? 'page' : undefined}
              onClick={() => {
                onOpen(screen);
              }}
            >
              {appTexts.screens[screen]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
