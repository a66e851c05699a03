import { type ReactNode, useEffect, useRef } from 'react';
import type { EncounterLogTexts } from '#renderer/i18n/texts/encounters.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Loading } from '#renderer/ui/Notices.tsx';

interface MorePagesProps {
  readonly t: EncounterLogTexts;
  readonly loaded: number;
  readonly total: number;
  readonly isLoading: boolean;
  readonly onLoadMore: () => void;
}

/** The end of what was loaded: coming near asks for more, and so does the button. */
export function MorePages({ t, loaded, total, isLoading, onLoadMore }: MorePagesProps): ReactNode {
  const end = useRef<HTMLDivElement>(null);
  const loadMore = useRef(onLoadMore);
  useEffect(() => {
    loadMore.current = onLoadMore;
  });
  useEffect(() => {
    const element = end.current;
    if (element === null || isLoading || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) loadMore.current();
    });
    // Begun anew after each page: an end that stayed in sight must be seen again.
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [isLoading]);
  return (
    <div className="encounter-log__more" ref={end}>
      <p className="secondary-text">{t.loadedOf(loaded, total)}</p>
      {isLoading ? <Loading /> : <Button onClick={onLoadMore}>{t.loadMore}</Button>}
    </div>
  );
}
