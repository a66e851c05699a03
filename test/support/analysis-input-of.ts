import type { AnalysisInput } from '#shared/analysis/input.ts';
import type { ExampleNetwork } from '#shared/example-network/example-network.ts';

/** The network as the analysis reads it: nothing archived, no introduction set aside. */
export function analysisInputOf(network: ExampleNetwork): AnalysisInput {
  return {
    partners: network.organisations.map((organisation) => ({ ...organisation, archived: false })),
    categories: network.categories,
    themes: network.themes,
    areas: network.areas,
    affiliations: network.persons.flatMap((person) =>
      person.affiliations.map((affiliation) => ({
        personId: person.id,
        organisationId: affiliation.organisationId,
        from: affiliation.from,
        until: affiliation.until,
      })),
    ),
    encounters: network.encounters.map((encounter) => ({
      ...encounter,
      observationKinds: encounter.observations.map((observation) => observation.kind),
    })),
    collaborations: network.collaborations,
    ties: network.ties,
    commitments: network.encounters.flatMap((encounter) =>
      encounter.commitments.map((commitment) => ({
        encounterId: encounter.id,
        organisationId: commitment.organisationId,
        owner: commitment.owner,
        madeOn: encounter.date,
        due: commitment.due,
        doneOn: commitment.doneOn,
      })),
    ),
    setAsideIntroductions: [],
  };
}
