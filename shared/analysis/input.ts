import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import type {
  AreaId,
  CategoryId,
  CollaborationId,
  EncounterId,
  OrganisationId,
  PersonId,
  ThemeId,
  TieId,
} from '#shared/domain/ids.ts';
import type {
  CommitmentOwner,
  Company,
  EncounterForm,
  Ground,
  Initiative,
  ObservationKind,
  Orientation,
  Performance,
  Podium,
  Script,
  Tier,
  TieKind,
  Tone,
} from '#shared/domain/vocabulary.ts';

/** Plain data that the analysis reads: no handle, no clock, nothing that cannot be sent to a worker. */
export interface AnalysisInput {
  readonly partners: readonly InputPartner[];
  readonly categories: readonly { readonly id: CategoryId; readonly name: string }[];
  readonly themes: readonly { readonly id: ThemeId; readonly name: string }[];
  readonly areas: readonly { readonly id: AreaId; readonly name: string }[];
  readonly affiliations: readonly InputAffiliation[];
  readonly encounters: readonly InputEncounter[];
  readonly collaborations: readonly InputCollaboration[];
  readonly ties: readonly InputTie[];
  readonly commitments: readonly InputCommitment[];
  readonly setAsideIntroductions: readonly InputSetAside[];
}

export interface InputPartner {
  readonly id: OrganisationId;
  readonly name: string;
  readonly categoryId: CategoryId;
  readonly tier: Tier;
  readonly themeIds: readonly ThemeId[];
  readonly areaIds: readonly AreaId[];
  /** Own rhythm in days; `null` takes the one of the tier. */
  readonly desiredIntervalDays: number | null;
  readonly archived: boolean;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

export interface InputAffiliation {
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

export interface InputEncounter {
  readonly id: EncounterId;
  readonly date: IsoDate;
  readonly minutes: number | null;
  readonly form: EncounterForm;
  readonly organisationIds: readonly OrganisationId[];
  readonly personIds: readonly PersonId[];
  readonly absentOrganisationIds: readonly OrganisationId[];
  readonly collaborationId: CollaborationId | null;
  readonly script: Script | null;
  readonly podium: Podium | null;
  readonly initiative: Initiative | null;
  readonly company: Company | null;
  readonly ground: Ground | null;
  readonly tone: Tone | null;
  readonly performance: Performance | null;
  readonly orientation: Orientation | null;
  readonly observationKinds: readonly ObservationKind[];
}

export interface InputCollaboration {
  readonly id: CollaborationId;
  readonly name: string;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly members: readonly {
    readonly organisationId: OrganisationId;
    readonly from: IsoDate | null;
    readonly until: IsoDate | null;
  }[];
}

export interface InputTie {
  readonly id: TieId;
  readonly firstOrganisationId: OrganisationId;
  readonly secondOrganisationId: OrganisationId;
  readonly kind: TieKind;
  /** 1 to 3 */
  readonly strength: number;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

export interface InputCommitment {
  readonly encounterId: EncounterId | null;
  readonly organisationId: OrganisationId | null;
  readonly owner: CommitmentOwner;
  /** Day on which it was promised; `null`: unknown. */
  readonly madeOn: IsoDate | null;
  readonly due: IsoDate | null;
  readonly doneOn: IsoDate | null;
}

export interface InputSetAside {
  readonly firstOrganisationId: OrganisationId;
  readonly secondOrganisationId: OrganisationId;
  readonly date: IsoDate;
}

/** On which day one stands, and over which days one looks back. */
export interface AnalysisMoment {
  readonly asOf: IsoDate;
  readonly period: Period;
}
