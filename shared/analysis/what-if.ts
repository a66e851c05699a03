import { type EncounterId, encounterIdSchema, type OrganisationId } from '#shared/domain/ids.ts';
import { type Comparison, compareAnalyses } from './over-time/comparison.ts';
import { type AnalysisExtras, analyseFully, type FullAnalysis, NO_EXTRAS } from './full-analysis.ts';
import type { AnalysisInput, AnalysisMoment, InputEncounter } from './input.ts';
import type { Standing } from './network-analysis.ts';
import type { AnalysisSettings } from './settings.ts';

/** An encounter that might be: with these partners together, on the day on which one stands. */
export interface ImaginedVisit {
  readonly organisationIds: readonly OrganisationId[];
  readonly minutes: number;
}

export interface WhatIf {
  readonly after: FullAnalysis;
  /** `after` against the network as it is. */
  readonly comparison: Comparison;
  /** Partners whose standing would change. */
  readonly standings: readonly {
    readonly partnerId: OrganisationId;
    readonly before: Standing;
    readonly after: Standing;
  }[];
}

/**
 * All measures as if some encounters had taken place on `asOf`. Nothing is stored; the input stays as it was.
 *
 * @param before the analysis of the input as it is, for the same moment, settings and extras.
 */
export function whatIf(
  input: AnalysisInput,
  moment: AnalysisMoment,
  settings: AnalysisSettings,
  before: FullAnalysis,
  visits: readonly ImaginedVisit[],
  extras: AnalysisExtras = NO_EXTRAS,
): WhatIf {
  const imagined = visits.map((visit, number) => imaginedEncounter(visit, number, moment));
  const extended = { ...input, encounters: [...input.encounters, ...imagined] };
  const after = analyseFully(extended, moment, settings, extras);
  const standingBefore = new Map(
    before.network.partners.map((partner) => [partner.partnerId, partner.standing]),
  );
  const standings = after.network.partners.flatMap(({ partnerId, standing }) => {
    const earlier = standingBefore.get(partnerId);
    return earlier === undefined || earlier === standing
      ? []
      : [{ partnerId, before: earlier, after: standing }];
  });
  return { after, comparison: compareAnalyses(after, before), standings };
}

function imaginedEncounter(visit: ImaginedVisit, number: number, moment: AnalysisMoment): InputEncounter {
  return {
    id: imaginedId(number),
    date: moment.asOf,
    minutes: visit.minutes,
    form: 'site-visit',
    organisationIds: visit.organisationIds,
    personIds: [],
    absentOrganisationIds: [],
    collaborationId: null,
    script: null,
    podium: null,
    initiative: null,
    company: null,
    ground: null,
    tone: null,
    performance: null,
    orientation: null,
    observationKinds: [],
  };
}

/** An id in the far end of the range, where no stored encounter will be before the year 10889. */
function imaginedId(number: number): EncounterId {
  return encounterIdSchema.parse(`ffffffff-ffff-7fff-bfff-${number.toString(16).padStart(12, '0')}`);
}
