import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Commitment, Encounter } from '#shared/domain/encounter.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import {
  type NetworkNames,
  participantsOf,
  participantText,
  shortNameOf,
} from '#renderer/api/network-names.ts';
import { formatList } from '#renderer/i18n/format.ts';
import { encounterLogTexts } from '#renderer/i18n/texts/encounters.ts';

/** A promise that is not kept yet, with whom and where it was made. */
export interface OpenCommitment {
  readonly commitment: Commitment;
  readonly isOverdue: boolean;
  /** With whom; empty when nobody is known. */
  readonly who: string;
  readonly encounter: { readonly id: EncounterId; readonly title: string } | null;
}

/** More names than this say nothing on one line. */
const NAMES_SHOWN = 2;

function whoOf(commitment: Commitment, encounter: Encounter | undefined, names: NetworkNames): string {
  const partner =
    commitment.organisationId === null ? undefined : names.organisations.get(commitment.organisationId);
  if (partner !== undefined) return shortNameOf(partner);
  if (encounter === undefined) return '';
  const all = participantsOf(encounter, names).map(participantText);
  const shown = all.slice(0, NAMES_SHOWN);
  const rest = all.length - shown.length;
  return formatList(rest === 0 ? shown : [...shown, encounterLogTexts.others(rest)]);
}

/** What is due first comes first, what has no day comes last; equal days keep the order of main. */
export function openCommitments(
  commitments: readonly Commitment[],
  encounters: readonly Encounter[],
  names: NetworkNames,
  today: IsoDate,
): readonly OpenCommitment[] {
  const byId = new Map(encounters.map((encounter) => [encounter.id, encounter]));
  return [...commitments]
    .sort((first, second) => compareDue(first.due, second.due))
    .map((commitment) => {
      const encounter = commitment.encounterId === null ? undefined : byId.get(commitment.encounterId);
      return {
        commitment,
        isOverdue: commitment.due !== null && commitment.due < today,
        who: whoOf(commitment, encounter, names),
        encounter:
          encounter === undefined
            ? null
            : {
                id: encounter.id,
                title:
                  encounter.subject === '' ? encounterLogTexts.noSubject(encounter.form) : encounter.subject,
              },
      };
    });
}

function compareDue(first: IsoDate | null, second: IsoDate | null): number {
  if (first === second) return 0;
  if (first === null) return 1;
  if (second === null) return -1;
  return first < second ? -1 : 1;
}
