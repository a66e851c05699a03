import {
  createAssessment,
  deleteAssessment,
  findAssessment,
  listAssessments,
  updateAssessment,
} from '#db/repos/assessments.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** Dated judgements of partners and collaborations. */
export function assessmentHandlers(network: () => OpenNetwork): HandlersOf<'assessments'> {
  return {
    'assessments.list': () => listAssessments(network().db),
    'assessments.create': (draft) =>
      network().change('assessments.create', (db) => createAssessment(db, draft)),
    'assessments.update': ({ id, draft }) =>
      network().change('assessments.update', (db) => updateAssessment(db, id, draft)),
    'assessments.remove': ({ id }) => {
      const assessment = findAssessment(network().db, id);
      network().change('assessments.remove', (db) => deleteAssessment(db, id), assessment);
    },
  };
}
