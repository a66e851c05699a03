import { namesOfThings } from '#db/repos/change-names.ts';
import { listIntentionsWithProposals, setProposalAside } from '#db/repos/encounters/intention-proposals.ts';
import {
  createIntention,
  deleteIntention,
  findIntention,
  fulfilIntention,
  updateIntention,
} from '#db/repos/encounters/intentions.ts';
import { findPerson } from '#db/repos/persons.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import { type Invitation, writeInvitation } from '#shared/intentions/invitation.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import type { AppContext } from '../../app-context.ts';
import { fileNameOf } from '../../files/file-name.ts';
import { writeWholeFile } from '../../files/write-whole-file.ts';
import type { HandlersOf } from '../dispatch.ts';

type Asked = Parameters<HandlersOf<'intentions'>['intentions.saveInvitation']>[0];

/** Wall clock of this machine: the calendar that reads the file knows its own zone. */
function whenOf({ date, time, minutes }: Asked): Invitation['when'] {
  if (time === null) return { kind: 'day', date };
  const from = new Date(`${date}T${time}:00`);
  return { kind: 'moment', from, until: new Date(from.getTime() + minutes * 60_000) };
}

async function saveInvitation(
  { session, dialogs, clock }: AppContext,
  asked: Asked,
): Promise<OutputOf<'intentions.saveInvitation'>> {
  const { db } = session.network();
  const intention = findIntention(db, asked.id);
  const persons = intention.personIds.map((id) => findPerson(db, id));
  const invitation = writeInvitation(
    {
      intentionId: intention.id,
      subject: intention.subject,
      with: [
        ...persons.map(({ name }) => name),
        ...namesOfThings(db, 'organisation', intention.organisationIds),
      ],
      invited: persons.map(({ name, email }) => ({ name, email })),
      place: asked.place,
      when: whenOf(asked),
    },
    clock(),
  );
  const path = await dialogs.chooseExport(`${fileNameOf(intention.subject)}.ics`);
  if (path === null) return null;
  writeWholeFile(path, invitation);
  return { path };
}

/** What one means to do: make, change, and see what it became. */
export function intentionHandlers(context: AppContext): HandlersOf<'intentions'> {
  const network = () => context.session.network();
  return {
    'intentions.list': () => listIntentionsWithProposals(network().db, localDay(context.clock())),
    'intentions.create': (draft) => network().change('intentions.create', (db) => createIntention(db, draft)),
    'intentions.update': ({ id, draft }) =>
      network().change('intentions.update', (db) => updateIntention(db, id, draft)),
    'intentions.remove': ({ id }) => {
      const intention = findIntention(network().db, id);
      network().change('intentions.remove', (db) => deleteIntention(db, id), intention);
    },
    'intentions.fulfil': ({ id, encounterId }) =>
      network().change('intentions.fulfil', (db) => fulfilIntention(db, id, encounterId)),
    'intentions.setAside': ({ id, encounterId }) => {
      const intention = findIntention(network().db, id);
      network().change('intentions.setAside', (db) => setProposalAside(db, id, encounterId), intention);
    },
    'intentions.saveInvitation': (asked) => saveInvitation(context, asked),
  };
}
