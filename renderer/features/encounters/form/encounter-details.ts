import type { Collaboration } from '#shared/domain/collaboration.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import {
  COMPANY_LABELS,
  GROUND_LABELS,
  INITIATIVE_LABELS,
  ORIENTATION_LABELS,
  PERFORMANCE_LABELS,
  PODIUM_LABELS,
  SCRIPT_LABELS,
  TONE_LABELS,
} from '#shared/texts/vocabulary.ts';
import { encounterPageTexts } from '#renderer/i18n/texts/encounters.ts';

/** One thing that was written down about an encounter, in words. */
export interface EncounterDetail {
  readonly term: string;
  readonly value: string;
}

/** What was filled in of how an encounter went; what was left empty is left out. */
export function detailsOf(
  encounter: Encounter,
  collaboration: Pick<Collaboration, 'name'> | null,
): readonly EncounterDetail[] {
  const t = encounterPageTexts.details;
  const offered: readonly (readonly [string, string | null])[] = [
    [t.collaboration, collaboration?.name ?? null],
    [t.script, encounter.script && SCRIPT_LABELS[encounter.script]],
    [t.podium, encounter.podium && PODIUM_LABELS[encounter.podium]],
    [t.initiative, encounter.initiative && INITIATIVE_LABELS[encounter.initiative]],
    [t.company, encounter.company && COMPANY_LABELS[encounter.company]],
    [t.ground, encounter.ground && GROUND_LABELS[encounter.ground]],
    [t.tone, encounter.tone && TONE_LABELS[encounter.tone]],
    [t.performance, encounter.performance && PERFORMANCE_LABELS[encounter.performance]],
    [t.orientation, encounter.orientation && ORIENTATION_LABELS[encounter.orientation]],
  ];
  return offered.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]));
}
