import type { WriteDb } from '#db/handle.ts';
import { createCorrectionRequest, savePersonBasis } from '#db/repos/privacy/person-basis.ts';
import { addPrivacyEvent } from '#db/repos/privacy/privacy-events.ts';
import { saveRetentionKeep } from '#db/repos/privacy/retention-keeps.ts';
import { standInOf } from '#db/repos/privacy/stand-ins.ts';
import type { OrganisationId, PersonId } from '#shared/domain/ids.ts';
import { day } from './drafts.ts';

/** One of everything that AVG and Woo add to a network. */
export function addPrivacyTraces(db: WriteDb, personId: PersonId, organisationId: OrganisationId): void {
  savePersonBasis(db, personId, {
    purpose: 'representative',
    purposeNote: 'namens de wijk',
    source: 'met',
    sourceNote: '',
    doNotRecord: true,
  });
  createCorrectionRequest(db, personId, {
    receivedOn: day('2026-06-01'),
    request: 'Mijn functie klopt niet.',
    doneOn: null,
    outcome: '',
  });
  saveRetentionKeep(db, { kind: 'person', itemId: personId, until: day('2027-01-01'), reason: 'bezwaar' });
  standInOf(db, organisationId);
  standInOf(db, null);
  addPrivacyEvent(db, {
    at: '2026-06-01 10:00',
    who: 'secretaris',
    action: 'dossier',
    count: 1,
    detail: 'PDF',
    reason: 'verzoek',
  });
}
