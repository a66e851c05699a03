import type { WriteDb } from '#db/handle.ts';
import { createAssessment } from '#db/repos/assessments.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { createIntention } from '#db/repos/encounters/intentions.ts';
import { createReflection } from '#db/repos/mirror/reflections.ts';
import { writeDraft } from '#db/repos/drafts.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import {
  affiliationDraft,
  assessmentDraft,
  commitmentDraft,
  day,
  encounterDraft,
  intentionDraft,
  observationDraft,
  partner,
  person,
  reflectionDraft,
} from './drafts.ts';

/** Stands in everything that a secretariat may not see, and nowhere else. */
export const HIDDEN_WORD = 'Zwijgplicht';
/** Stands in what it may see, so that a test cannot pass because nothing is answered at all. */
export const OPEN_WORD = 'Dagelijks';

export interface MarkedNetwork {
  readonly partner: Organisation;
  readonly open: Encounter;
  readonly confidential: Encounter;
}

/** A network with something of each kind that only the owner sees, beside the same kinds that everybody sees. */
export function writeMarkedNetwork(db: WriteDb): MarkedNetwork {
  const woonhart = partner(db, `Woonhart ${OPEN_WORD}`);
  const school = partner(db, `School ${OPEN_WORD}`);
  const anna = person(db, { name: 'Anna de Wit', affiliations: [affiliationDraft(woonhart.id)] });
  const open = createEncounter(
    db,
    encounterDraft([woonhart.id], {
      date: day('2026-11-10'),
      subject: `Overleg ${OPEN_WORD}`,
      personIds: [anna.id],
      tone: 'give-voice',
      performance: 'backstage',
      observations: [
        observationDraft(`${HIDDEN_WORD} signaal`),
        observationDraft(`${HIDDEN_WORD} stilte`, { kind: 'silence' }),
      ],
      commitments: [commitmentDraft(`Stuk sturen ${OPEN_WORD}`, { due: day('2026-12-01') })],
    }),
  );
  const confidential = createEncounter(
    db,
    encounterDraft([woonhart.id, school.id], {
      date: day('2026-11-12'),
      subject: `${HIDDEN_WORD} gesprek`,
      note: `${HIDDEN_WORD} verslag`,
      confidentiality: 'confidential',
      personIds: [anna.id],
      observations: [observationDraft(`${HIDDEN_WORD} gehoord`)],
      commitments: [
        commitmentDraft(`${HIDDEN_WORD} belofte`, { organisationId: school.id, due: day('2026-12-02') }),
      ],
    }),
  );
  createAssessment(db, assessmentDraft({ organisationId: woonhart.id, note: `${HIDDEN_WORD} oordeel` }));
  createReflection(db, reflectionDraft({ answer: `${HIDDEN_WORD} gedachte` }));
  createIntention(
    db,
    intentionDraft({ organisationIds: [school.id] }, { subject: `${HIDDEN_WORD} voornemen` }),
  );
  writeDraft(db, 'reflection', `{"answer":"${HIDDEN_WORD} concept"}`);
  return { partner: woonhart, open, confidential };
}
