import type { ReactNode } from 'react';
import { carefulTexts } from '#renderer/i18n/texts/careful-words.ts';
import { Button } from '../Button.tsx';
import type { CarefulWarning } from './careful-words.ts';
import './careful-line.css';

/** One calm line under a field; it holds nothing up. */
export function CarefulLine({ found, understood, stop }: CarefulWarning): ReactNode {
  const t = carefulTexts;
  return (
    <output className="careful-line">
      {found === null ? null : (
        <>
          <span>{t.warning(found.text, found.kind)}</span>
          <Button variant="quiet" onClick={understood}>
            {t.understood}
          </Button>
          <Button variant="quiet" onClick={stop}>
            {t.stop}
          </Button>
        </>
      )}
    </output>
  );
}
