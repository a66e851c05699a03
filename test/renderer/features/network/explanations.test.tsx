import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import { makeExampleNetwork } from '#shared/example-network/example-network.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import { LensExplanation } from '#renderer/features/network/LensExplanation.tsx';
import { knownPartners } from '#renderer/features/network/link-reasons.ts';
import { PartnerExplanation } from '#renderer/features/network/PartnerExplanation.tsx';
import { LENSES, lensOf } from '#renderer/graph/lenses.ts';
import type { NetworkPartner } from '#renderer/graph/network-context.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { analysisInput, partner } from '#test/support/analysis-input.ts';
import { contextOfInput, exampleContext, exampleEvidence } from '../../graph/sample-network.ts';
import { NO_CHANCES } from './no-chances.ts';

const example = exampleContext();
const network = makeExampleNetwork({ asOf: isoDate('2026-11-22') });

function encountersOf({ id: partnerId }: NetworkPartner): readonly Encounter[] {
  const wanted = new Set<string>(exampleEvidence(partnerId).encounterIds);
  return network.encounters
    .filter(({ id }) => wanted.has(id))
    .map((draft) => ({ ...draft, observations: [], commitments: [] }))
    .reverse();
}

function show(partnerShown: NetworkPartner): {
  readonly opened: EncounterId[];
  readonly selected: OrganisationId[];
  readonly logged: (readonly OrganisationId[])[];
} {
  const opened: EncounterId[] = [];
  const selected: OrganisationId[] = [];
  const logged: (readonly OrganisationId[])[] = [];
  render(
    <PartnerExplanation
      t={networkTexts.partner}
      partner={partnerShown}
      context={example}
      encounters={encountersOf(partnerShown)}
      known={knownPartners(
        partnerShown.id,
        example,
        { ties: network.ties, collaborations: [], links: exampleEvidence(partnerShown.id).links },
        networkTexts.partner,
      )}
      takeFocus={false}
      onClose={() => {}}
      onSelect={(id) => selected.push(id)}
      onOpenPartner={() => {}}
      onOpenEncounter={(id) => opened.push(id)}
      onLogEncounter={(ids) => logged.push(ids)}
    />,
  );
  return { opened, selected, logged };
}

const suspect = example.partners.find(({ figures }) => figures.verdict === 'usual-suspect');
const stranger = example.partners.find(({ figures }) => figures.standing === 'never-met');

test('a partner: its figures, the encounters behind them and whom it knows, each to be opened', async () => {
  if (suspect === undefined) throw new Error('the example has usual suspects');
  const user = userEvent.setup();
  const { opened, selected, logged } = show(suspect);
  const { encounterIds } = exampleEvidence(suspect.id);
  const all = example.analysis.usualSuspects.encounterCount;
  expect(screen.getByRole('heading', { level: 2, name: suspect.name })).toBeDefined();
  expect(screen.getByText(new RegExp(`^${encounterIds.length} van je ${all} ontmoetingen`))).toBeDefined();
  expect(screen.getByText(/^Een usual suspect/)).toBeDefined();

  const section = screen.getByRole('region', { name: 'De ontmoetingen hierachter' });
  await user.click(within(section).getByRole('button', { name: `Alle ${encounterIds.length} tonen` }));
  const lines = within(section).getAllByRole('listitem');
  expect(lines).toHaveLength(encounterIds.length);
  await user.click(within(lines[0] ?? section).getByRole('button'));
  expect(opened).toEqual([encounterIds[0]]);

  const known = screen.getByRole('region', { name: /andere partners$/ });
  await user.click(within(known).getAllByRole('button')[0] ?? known);
  expect(selected).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Ontmoeting vastleggen' }));
  expect(logged).toEqual([[suspect.id]]);
});

test('somebody never met: says so, without figures that are not there', () => {
  if (stranger === undefined) throw new Error('the example has partners never met');
  show(stranger);
  expect(screen.getByText(/Jullie spraken elkaar nog nooit\./)).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Geen ontmoetingen in deze periode' })).toBeDefined();
  expect(screen.queryByText(/NaN|null|undefined/)).toBeNull();
});

test.each(LENSES.map(({ id }) => id))(
  'the explanation of %s holds its definitions and no holes',
  (lensId) => {
    const lens = lensOf(lensId);
    for (const context of [example, contextOfInput(analysisInput({ partners: [partner(1)] }))]) {
      render(
        <LensExplanation
          t={networkTexts}
          lens={lens}
          context={context}
          collaborations={[]}
          takeFocus={false}
          onClose={() => {}}
          onSelect={() => {}}
          chances={NO_CHANCES}
          onPoint={() => undefined}
          onOpenEncounter={() => undefined}
          onAction={() => undefined}
          onFindMissing={() => {}}
        />,
      );
      for (const { term } of lens.definitions(context))
        expect(screen.getAllByText(term).length).toBeGreaterThan(0);
      expect(document.body.textContent).not.toMatch(/NaN|null|undefined|Infinity/);
      cleanup();
    }
  },
);

test('usual suspects: the core by name, and the curve as a picture, a sentence and a table', () => {
  render(
    <LensExplanation
      t={networkTexts}
      lens={lensOf('usual-suspects')}
      context={example}
      collaborations={[]}
      takeFocus={false}
      onClose={() => {}}
      onSelect={() => {}}
      chances={NO_CHANCES}
      onPoint={() => undefined}
      onOpenEncounter={() => undefined}
      onAction={() => undefined}
      onFindMissing={() => {}}
    />,
  );
  for (const id of example.analysis.usualSuspects.core) {
    const name = example.partnerById.get(id)?.shortName ?? '';
    expect(screen.getByRole('button', { name })).toBeDefined();
  }
  const curve = screen.getByRole('img', { name: 'Lorenzcurve van je tijd over je partners' });
  expect(curve.querySelector('desc')?.textContent).toMatch(/^De drukste 5% van je partners krijgt \d+%/);
});
