import { createContext, type ReactNode, useContext } from 'react';
import type { EncounterId } from '#shared/domain/ids.ts';
import { type FigureUnit, formatFigure } from '#renderer/i18n/format-figure.ts';
import { mirrorTexts } from '#renderer/i18n/texts/mirror.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';

/** The encounters behind a figure, and what they are called together. */
export interface Evidence {
  readonly title: string;
  readonly encounterIds: readonly EncounterId[];
}

/** Opens what is behind a figure; without it figures stand there as text, as in a report. */
export const OpenEvidence = createContext<((evidence: Evidence) => void) | null>(null);

interface FigureProps {
  /**
   * Where the figure stands in the JSON of the command line for the same period, as names with slashes between them; an item of a
   * list is named by its value, label, owner or id. Starts with `previous/` for the period before.
   */
  readonly path: string;
  readonly value: number | null | undefined;
  readonly unit: FigureUnit;
  /** What it is a figure of; the title of the encounters behind it. */
  readonly about: string;
  readonly encounterIds?: readonly EncounterId[];
}

/** One figure: says what it is when it is unknown, and opens the encounters behind it. */
export function Figure({ path, value, unit, about, encounterIds = [] }: FigureProps): ReactNode {
  const open = useContext(OpenEvidence);
  const figure = (
    <span className="tabular" {...(path === '' ? {} : { 'data-figure': path, 'data-unit': unit })}>
      {formatFigure(value, unit)}
    </span>
  );
  if (open === null || encounterIds.length === 0) return figure;
  return (
    <LinkButton
      onClick={() => {
        open({ title: about, encounterIds });
      }}
    >
      {figure}
      <span className="visually-hidden">{mirrorTexts.openEvidence(about)}</span>
    </LinkButton>
  );
}
