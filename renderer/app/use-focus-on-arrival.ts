import { type RefObject, useEffect, useRef } from 'react';
import { RETURN_FOCUS_ATTRIBUTE } from '#renderer/ui/tables/ListTable.tsx';
import { type Location, locationKey } from './navigation.ts';

const READING_PLACES = '[data-landmark="work"], [data-landmark="panel"]';

/**
 * Going somewhere else: reading starts at the top of what is new, for the eye and for the screen reader. Whoever comes
 * back from a page to its list is where that list was left.
 */
export function useFocusOnArrival(work: RefObject<HTMLElement | null>, location: Location): void {
  const previous = useRef(location);
  useEffect(() => {
    const from = previous.current;
    if (locationKey(from) === locationKey(location)) return;
    previous.current = location;
    // The focus did not get lost: somebody is reading or typing, here or in the panel.
    const element = work.current;
    const focused = document.activeElement;
    const isReading = focused !== null && focused !== element && focused.closest(READING_PLACES) !== null;
    if (isReading || element === null) return;
    const comesBack = from.screen === location.screen && location.selectedId === null;
    const row = comesBack ? element.querySelector<HTMLElement>(`[${RETURN_FOCUS_ATTRIBUTE}]`) : null;
    if (row === null) element.scrollTo({ top: 0 });
    (row ?? element).focus();
  }, [work, location]);
}
