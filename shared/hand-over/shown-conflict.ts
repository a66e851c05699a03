import type { NetworkDocument } from '#shared/domain/network-document.ts';
import type { ShownConflict } from '#shared/ipc/requests/hand-over.ts';
import * as labels from '#shared/texts/vocabulary.ts';
import { itemsOf, MERGED_KINDS, type MergeConflict } from './merge-plan.ts';

/** Words of the closed lists, by field. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tier: labels.TIER_LABELS,
  script: labels.SCRIPT_LABELS,
  podium: labels.PODIUM_LABELS,
  initiative: labels.INITIATIVE_LABELS,
  company: labels.COMPANY_LABELS,
  ground: labels.GROUND_LABELS,
  tone: labels.TONE_LABELS,
  performance: labels.PERFORMANCE_LABELS,
  orientation: labels.ORIENTATION_LABELS,
  owner: labels.COMMITMENT_OWNER_LABELS,
  phase: labels.PHASE_LABELS,
  ownRole: labels.OWN_ROLE_LABELS,
  governmentRole: labels.GOVERNMENT_ROLE_LABELS,
  scale: labels.SCALE_LABELS,
};
const FORMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  encounters: labels.ENCOUNTER_FORM_LABELS,
  collaborations: labels.COLLABORATION_FORM_LABELS,
};

const LONGEST = 300;

type Named = Readonly<Record<string, unknown>>;

/** What a thing is called in a list. */
function titleOf(item: Named): string {
  const [title] = ['name', 'subject', 'text', 'date']
    .map((field) => item[field])
    .filter((text) => typeof text === 'string' && text !== '');
  return typeof title === 'string' ? title : '';
}

function isNamed(value: unknown): value is Named {
  return typeof value === 'object' && value !== null;
}

function textOf(
  value: unknown,
  words: Readonly<Record<string, string>>,
  names: ReadonlyMap<string, string>,
): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'string') return names.get(value) ?? words[value] ?? value;
  if (Array.isArray(value)) return value.map((each: unknown) => textOf(each, words, names)).join('; ');
  if (!isNamed(value)) return '';
  const partner = value['organisationId'];
  const parts = [titleOf(value), value['role'], typeof partner === 'string' ? names.get(partner) : ''];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ');
}

/** A conflict with words instead of ids and codes; long texts are cut off. Empty text: nothing there. */
export function shownConflict(conflict: MergeConflict, documents: readonly NetworkDocument[]): ShownConflict {
  const { key, kind, id, reason, field } = conflict;
  const names = new Map(
    documents.flatMap((document) =>
      MERGED_KINDS.flatMap((each) =>
        itemsOf(document, each).map((item) => [item.id, titleOf(item)] as const),
      ),
    ),
  );
  const words =
    field === 'form'
      ? (FORMS[kind] ?? {})
      : field === 'kind'
        ? labels.TIE_KIND_LABELS
        : (WORDS[field ?? ''] ?? {});
  const cut = (value: unknown): string => textOf(value, words, names).slice(0, LONGEST);
  return {
    key,
    kind,
    name: names.get(id) ?? '',
    reason,
    field,
    mine: cut(conflict.mine),
    theirs: cut(conflict.theirs),
  };
}
