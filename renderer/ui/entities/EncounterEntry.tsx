import { BookOpen, Ear, ListTodo, Lock, type LucideIcon, VolumeX } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { EncounterId } from '#shared/domain/ids.ts';
import type { EncounterMark, EncounterSummary } from './encounter-summary.ts';
import { WALKABLE_ATTRIBUTE } from '../fields/use-walkable-list.ts';
import './encounter-entry.css';

const MARK_ICONS: Readonly<Record<EncounterMark['kind'], LucideIcon>> = {
  signal: Ear,
  silence: VolumeX,
  story: BookOpen,
  commitments: ListTodo,
  confidential: Lock,
};

/** What was noticed at an encounter, as small marks with words for who cannot see or read them. */
export function EncounterMarks({ marks }: { readonly marks: readonly EncounterMark[] }): ReactNode {
  if (marks.length === 0) return null;
  return (
    <ul className="encounter-marks">
      {marks.map((mark) => {
        const Icon = MARK_ICONS[mark.kind];
        return (
          <li key={mark.kind} className={`encounter-mark encounter-mark--${mark.kind}`} title={mark.label}>
            <Icon aria-hidden="true" />
            {mark.count === null ? null : <span aria-hidden="true">{mark.count}</span>}
            <span className="visually-hidden">{mark.label}</span>
          </li>
        );
      })}
    </ul>
  );
}

interface EncounterEntryProps {
  readonly encounter: EncounterSummary;
  /** This entry is open in the panel. */
  readonly isOpen: boolean;
  /** The same function at every drawing, so that only entries that changed are drawn again. */
  readonly onOpen: (id: EncounterId) => void;
}

/** One encounter in a list: when, what, with whom, how long. The whole entry opens it. */
export const EncounterEntry = memo(function EncounterEntry(props: EncounterEntryProps): ReactNode {
  const { encounter, isOpen, onOpen } = props;
  return (
    <li className="encounter-entry" aria-current={isOpen ? 'true' : undefined}>
      <span className="encounter-entry__day">{encounter.day}</span>
      <span className="encounter-entry__words">
        <span className="encounter-entry__first">
          <button
            type="button"
            className="encounter-entry__open"
            {...{ [WALKABLE_ATTRIBUTE]: '' }}
            onClick={() => {
              onOpen(encounter.id);
            }}
          >
            {encounter.title}
          </button>
          {encounter.form === null ? null : <span className="encounter-entry__form">{encounter.form}</span>}
        </span>
        <span className="encounter-entry__who">{encounter.who}</span>
      </span>
      <EncounterMarks marks={encounter.marks} />
      <span className="encounter-entry__minutes">{encounter.minutes}</span>
    </li>
  );
});
