import { useMemo } from 'react';
import { z } from 'zod';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { NameIndex } from '#shared/quick-entry/name-index.ts';
import type { LinePart, UnderstoodLine } from '#shared/quick-entry/parts.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { type Correction, understandWith } from './corrections.ts';
import { learnedDefaults, type LearnedDefaults, NOTHING_LEARNED } from './learned-defaults.ts';

/** What is kept of a line that was not saved yet. */
interface KeptLine {
  readonly line: string;
  readonly corrections: readonly Correction[];
}

const EMPTY: KeptLine = { line: '', corrections: [] };
const DRAFT_KEY = 'quick:entry';
/** A report that was pasted by mistake comes back too. */
const LONGEST_KEPT = 100_000;
const keptSchema: z.ZodType<KeptLine> = z.object({
  line: z.string().max(LONGEST_KEPT),
  corrections: z
    .array(z.object({ key: z.string(), value: z.unknown() }))
    .max(200)
    .readonly(),
});

function readKept(kept: unknown): KeptLine | null {
  const checked = keptSchema.safeParse(kept);
  return checked.success && checked.data.line !== '' ? checked.data : null;
}

const NOTHING: UnderstoodLine = { parts: [], note: '' };

export interface QuickEntryLine {
  readonly ready: boolean;
  readonly line: string;
  readonly restored: boolean;
  readonly understood: UnderstoodLine;
  readonly learned: LearnedDefaults;
  readonly type: (line: string) => void;
  readonly start: (line: string, corrections: readonly Correction[]) => void;
  /** `null`: taken back. */
  readonly correct: (key: string, value: unknown) => void;
  readonly clear: () => void;
}

function participantIds(parts: readonly LinePart[]): ReadonlySet<string> {
  return new Set(
    parts.flatMap((part) =>
      part.kind === 'participant' && part.value !== null && 'id' in part.value ? [part.value.id] : [],
    ),
  );
}

/** The line that is being typed, what it means, and what the user made of that; kept until it is saved. */
export function useQuickEntry(
  index: NameIndex | null,
  today: IsoDate | undefined,
  lately: readonly Encounter[],
): QuickEntryLine {
  const form = useKeptForm<KeptLine>(DRAFT_KEY, EMPTY, readKept);
  const { line, corrections } = form.values;
  const understood = useMemo(
    () => (index === null || today === undefined ? NOTHING : understandWith(line, index, today, corrections)),
    [line, corrections, index, today],
  );
  const learned = useMemo(() => {
    const written = understood.parts.find((part) => part.kind === 'form');
    const all = learnedDefaults(lately, participantIds(understood.parts), written?.value ?? null);
    const refused = new Set(corrections.filter(({ value }) => value === null).map(({ key }) => key));
    return {
      form: refused.has('learned:form') ? NOTHING_LEARNED.form : all.form,
      minutes: refused.has('learned:minutes') ? NOTHING_LEARNED.minutes : all.minutes,
      podium: refused.has('learned:podium') ? NOTHING_LEARNED.podium : all.podium,
      script: refused.has('learned:script') ? NOTHING_LEARNED.script : all.script,
      company: refused.has('learned:company') ? NOTHING_LEARNED.company : all.company,
    };
  }, [lately, understood, corrections]);
  return {
    ready: form.ready,
    line,
    restored: form.restored,
    understood,
    learned,
    type: (typed) => {
      // An empty line starts afresh: choices were made for its words.
      form.change(typed.trim() === '' ? { line: typed, corrections: [] } : { line: typed });
    },
    start: (started, chosen) => {
      form.change({ line: started, corrections: chosen });
    },
    correct: (key, value) => {
      form.change((before) => ({
        corrections: [...before.corrections.filter((each) => each.key !== key), { key, value }],
      }));
    },
    clear: form.discard,
  };
}
