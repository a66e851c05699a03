import { useMemo } from 'react';
import type { AppError } from '#shared/errors.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import type { HandOverMaterial } from './hand-over-material.ts';

/** Reads all that a hand-over file may speak of; `null` until all of it is there. */
export function useHandOverMaterial(): {
  readonly material: HandOverMaterial | null;
  readonly error: AppError | null;
} {
  const status = useNetworkQuery('app.status', undefined);
  const organisations = useNetworkQuery('organisations.list', undefined);
  const categories = useNetworkQuery('categories.list', undefined);
  const persons = useNetworkQuery('persons.list', undefined);
  const collaborations = useNetworkQuery('collaborations.list', undefined);
  const commitments = useNetworkQuery('commitments.list', { done: false });
  const intentions = useNetworkQuery('intentions.list', undefined);
  const assessments = useNetworkQuery('assessments.list', undefined);
  const signals = useNetworkQuery('signals.list', {
    kind: 'signal',
    state: 'open',
    encounterId: null,
    organisationId: null,
    limit: 500,
  });
  const figures = useNetworkQuery('analysis.network', { asOf: null, from: null });
  const confidential = useNetworkQuery('confidentialEncounters.list', undefined);
  const read = [
    status.data,
    organisations.data,
    categories.data,
    persons.data,
    collaborations.data,
    commitments.data,
    intentions.data,
    assessments.data,
    signals.data,
    figures.data,
    confidential.data,
  ] as const;
  const material = useMemo((): HandOverMaterial | null => {
    const [app, partners, sorts, people, tables, promised, intended, judged, heard, analysed, hidden] = read;
    if (app === undefined || partners === undefined || sorts === undefined || people === undefined)
      return null;
    if (tables === undefined || promised === undefined || intended === undefined || judged === undefined)
      return null;
    if (heard === undefined || analysed === undefined || hidden === undefined) return null;
    const sortNames = new Map<string, string>(sorts.map(({ id, name }) => [id, name]));
    return {
      organisations: partners,
      categoryName: (id) => sortNames.get(id) ?? '?',
      persons: people,
      collaborations: tables,
      commitments: promised,
      intentions: intended,
      assessments: judged,
      signals: heard.signals,
      figures: new Map(analysed.partners.map((one) => [one.partnerId, one])),
      confidential: new Set(hidden),
      today: app.today,
    };
    // oxlint-disable-next-line react/exhaustive-deps -- what was read, not the array around it
  }, read);
  const failed = [
    status,
    organisations,
    categories,
    persons,
    collaborations,
    commitments,
    intentions,
    assessments,
    signals,
    figures,
    confidential,
  ].find((one) => one.isError);
  return { material, error: failed?.error ?? null };
}
