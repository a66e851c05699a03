import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import type { PartnerStory } from '#shared/ipc/app-state.ts';
import type { PartnerFigures } from '#shared/analysis/network-analysis.ts';
import { PartnerTies } from '#renderer/features/partners/PartnerTies.tsx';
import { PartnerPageView } from '#renderer/features/partners/PartnerPageView.tsx';
import { partnerStoryTexts } from '#renderer/i18n/texts/partners.ts';
import {
  collaboration,
  commitment,
  encounter,
  figures,
  HOUSING,
  LIVING,
  organisation,
  person,
  QUAY,
  story,
  tie,
  TODAY,
} from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { scriptedMain } from '../../support/scripted-main.ts';

const WOONHART = organisation(101, {
  name: 'Woonhart',
  tier: 'core',
  themeIds: [LIVING.id],
  areaIds: [QUAY.id],
});
const OTHER = organisation(102, { name: 'De Nieuwe Kaai' });
const PERIOD = { from: isoDate('2025-11-23'), until: TODAY };

interface Asked {
  readonly what: string;
  readonly id: string | null;
}

function show(shown: PartnerStory, partner: PartnerFigures | null = null): readonly Asked[] {
  const asked: Asked[] = [];
  const ask =
    (what: string) =>
    (id?: string): void => {
      asked.push({ what, id: id ?? null });
    };
  renderOver(
    scriptedMain({}),
    <PartnerPageView
      t={partnerStoryTexts}
      story={shown}
      today={TODAY}
      intentions={null}
      organisations={[WOONHART, OTHER]}
      categories={[HOUSING]}
      themes={[LIVING]}
      areas={[QUAY]}
      analysis={partner === null ? undefined : { partners: [partner], period: PERIOD }}
      refusal={null}
      onBackToList={ask('list')}
      onOpenPartner={ask('partner')}
      onOpenPerson={ask('person')}
      onOpenCollaboration={ask('collaboration')}
      onOpenEncounter={ask('encounter')}
      onMovePerson={ask('move')}
      onAddPerson={ask('add-person')}
      onMerge={ask('merge')}
      onLogEncounter={ask('log')}
      onEdit={ask('edit')}
      onArchive={ask('archive')}
      onRestore={ask('restore')}
      onCommitmentDone={ask('done')}
      ties={
        <PartnerTies
          organisation={shown.organisation}
          ties={shown.ties}
          organisations={[WOONHART, OTHER]}
          today={TODAY}
          onOpenPartner={ask('partner')}
        />
      }
      onBrief={ask('brief')}
      onAssess={ask('assess')}
      onRemoveAssessment={ask('remove-assessment')}
    />,
  );
  return asked;
}

function headings(): readonly string[] {
  return screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent ?? '');
}

test('a partner that was never met says so, and every part says what is not there yet', () => {
  show(story(WOONHART), figures(WOONHART, { desiredIntervalDays: 60 }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Woonhart heb je nog nooit ontmoet');
  expect(headings()).toEqual([
    'Jullie spraken elkaar nog nooit',
    'Geen open afspraken',
    'Nog geen ontmoetingen',
    'Nog niemand die je hier kent',
    'Geen relaties met andere partners vastgelegd',
    'In geen enkel samenwerkingsverband',
    'Nog niet gepeild',
  ]);
  expect(screen.getByText(/minstens elke 60 dagen spreken, het ritme van belang “kern”/)).toBeTruthy();
});

test('a full story: what was found, in headings', () => {
  const anna = person(201, [{ at: WOONHART, role: 'bestuurder' }], { name: 'Anna de Wit' });
  const left = person(202, [{ at: WOONHART, until: '2025-01-01' }], { name: 'Bram Oud' });
  show(
    story(WOONHART, {
      persons: [anna, left],
      ties: [tie(601, OTHER, WOONHART, { kind: 'funds' })],
      collaborations: [collaboration(701, [WOONHART, OTHER], { name: 'Woonakkoord' })],
      encounters: [encounter(501, '2026-11-12', { subject: 'Werkbezoek' }), encounter(502, '2026-05-01')],
      encounterCount: 2,
      openCommitments: [commitment(801, { text: 'Cijfers sturen', due: isoDate('2026-11-01') })],
      absentCount: 3,
    }),
    figures(WOONHART, {
      standing: 'lapsing',
      desiredIntervalDays: 60,
      daysSinceLast: 10,
      minutes: 90,
      share: 0.02,
      attentionQuotient: 0.6,
    }),
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Woonhart ontmoette je 2 keer, het laatst 10 dagen geleden',
  );
  expect(headings()).toEqual([
    'Jullie ritme loopt af',
    '1 open afspraak',
    '2 ontmoetingen',
    '1 persoon',
    '1 relatie met andere partners',
    'In 1 samenwerkingsverband',
    'Nog niet gepeild',
  ]);
  expect(screen.getByText(/1 uur en 30 minuten naar deze partner, 2% van al je tijd buiten/)).toBeTruthy();
  expect(screen.getByText('3 keer schreef je op dat deze partner aan tafel werd gemist.')).toBeTruthy();
  expect(screen.getByText('te laat sinds 1 november')).toBeTruthy();
  // The tie runs from the other to this partner: told from this side.
  expect(screen.getByRole('button', { name: 'Krijgt geld van De Nieuwe Kaai' })).toBeTruthy();
  expect(screen.getByText('Werkte hier eerder')).toBeTruthy();
});

test('every name leads to what it names', async () => {
  const anna = person(201, [{ at: WOONHART }], { name: 'Anna de Wit' });
  const asked = show(
    story(WOONHART, {
      persons: [anna],
      ties: [tie(601, WOONHART, OTHER)],
      encounters: [encounter(501, '2026-11-12', { subject: 'Werkbezoek' })],
      encounterCount: 1,
      openCommitments: [commitment(801, { text: 'Cijfers sturen' })],
    }),
  );
  for (const name of [
    'Anna de Wit',
    'Werkt samen met De Nieuwe Kaai',
    'Werkbezoek',
    'Gedaan: Cijfers sturen',
    'Ontmoeting vastleggen',
    'Bewerken',
    'Archiveren',
    'Alle partners',
  ]) {
    await userEvent.click(screen.getByRole('button', { name }));
  }
  expect(asked.map(({ what }) => what)).toEqual([
    'person',
    'partner',
    'encounter',
    'done',
    'log',
    'edit',
    'archive',
    'list',
  ]);
  expect(asked.slice(0, 4).map(({ id }) => id?.slice(-3))).toEqual(['201', '102', '501', '801']);
});

test('of many encounters the last are shown, the rest on request, and what is beyond is said', async () => {
  const many = Array.from({ length: 100 }, (_, index) => encounter(1000 + index, '2026-01-01'));
  show(story(WOONHART, { encounters: many, encounterCount: 240 }));
  const section = screen.getByRole('region', { name: '240 ontmoetingen' });
  expect(within(section).getAllByRole('listitem')).toHaveLength(8);
  await userEvent.click(within(section).getByRole('button', { name: 'Toon 92 eerdere' }));
  expect(within(section).getAllByRole('listitem')).toHaveLength(100);
  expect(within(section).getByText(/Dit zijn de laatste 100/)).toBeTruthy();
});

test('a day that lies ahead is no encounter yet', () => {
  show(story(WOONHART, { encounters: [encounter(501, '2026-12-24')], encounterCount: 1 }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Woonhart heb je nog nooit ontmoet');
});

test('an archived partner can be put back, not logged', () => {
  show(story({ ...WOONHART, archived: true }));
  expect(screen.getByText(/Deze partner is gearchiveerd/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Terugzetten' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Ontmoeting vastleggen' })).toBeNull();
});

test('somebody new can be added where the people of the partner stand', async () => {
  const asked = show(story(WOONHART));
  await userEvent.click(screen.getByRole('button', { name: 'Persoon toevoegen' }));
  expect(asked).toMatchObject([{ what: 'add-person' }]);
});
