import { expect, test } from 'vitest';
import { collaborationDraftSchema, type Collaboration, type Tie } from '#shared/domain/collaboration.ts';
import { knownPartners } from '#renderer/features/network/link-reasons.ts';
import { attentionOfTop } from '#renderer/features/network/lorenz.ts';
import { matrixOf } from '#renderer/features/network/white-spots.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import {
  analysisInput,
  categoryId,
  collaboration,
  collaborationId,
  encounter,
  partner,
  partnerId,
  themeId,
  tie,
} from '#test/support/analysis-input.ts';
import { contextOfInput, evidenceOfInput, exampleContext } from '../../graph/sample-network.ts';

test('the busiest part is read from the rich end of the Lorenz curve', () => {
  // Four partners with 0, 10, 20 and 70 minutes.
  const lorenz = [
    [0, 0],
    [0.25, 0],
    [0.5, 0.1],
    [0.75, 0.3],
    [1, 1],
  ].map(([populationShare = 0, attentionShare = 0]) => ({ populationShare, attentionShare }));
  expect(attentionOfTop(lorenz, 0.25)).toBeCloseTo(0.7);
  expect(attentionOfTop(lorenz, 0.5)).toBeCloseTo(0.9);
  expect(attentionOfTop(lorenz, 0.125)).toBeCloseTo(0.35);
  expect(attentionOfTop(lorenz, 1)).toBeCloseTo(1);
  expect(attentionOfTop(lorenz, 0)).toBeCloseTo(0);
  expect(attentionOfTop([], 0.1)).toBe(0);
});

test('the busiest tenth of the example gets what its own partners get', () => {
  const { partners, analysis } = exampleContext();
  const minutes = partners.map(({ figures }) => figures.minutes).sort((first, second) => second - first);
  const top = Math.floor(partners.length / 10);
  const all = minutes.reduce((sum, value) => sum + value, 0);
  const ofTop = minutes.slice(0, top).reduce((sum, value) => sum + value, 0) / all;
  expect(attentionOfTop(analysis.usualSuspects.lorenz, top / partners.length)).toBeCloseTo(ofTop, 6);
});

test('white spots: partners of whom nobody was met, apart from places without partners', () => {
  const context = contextOfInput(
    analysisInput({
      partners: [
        partner(1, { categoryId: categoryId(2), themeIds: [themeId(0)] }),
        partner(2, { categoryId: categoryId(2), themeIds: [themeId(0), themeId(3)] }),
        partner(3, { categoryId: categoryId(4), themeIds: [themeId(3)] }),
        partner(4, { categoryId: categoryId(5) }),
      ],
      categories: [2, 4, 5].map((number) => ({ id: categoryId(number), name: `Categorie ${number}` })),
      themes: [0, 3, 7].map((number) => ({ id: themeId(number), name: `Opgave ${number}` })),
      encounters: [encounter(1, '2026-05-01', [1])],
    }),
  );
  const matrix = matrixOf(context, 'themes');
  expect(matrix.columns.map(({ id }) => id)).toEqual([themeId(0), themeId(3)]);
  expect(
    matrix.rows.map(({ category, cells }) => [
      category.id,
      ...cells.map((cell) => `${cell.kind} ${cell.metCount}/${cell.partnerCount}`),
    ]),
  ).toEqual([
    [categoryId(2), 'met 1/2', 'white-spot 0/1'],
    [categoryId(4), 'nobody-on-the-map 0/0', 'white-spot 0/1'],
  ]);
  expect(matrix.whiteSpotCount).toBe(2);
  expect(matrixOf(context, 'areas')).toEqual({ columns: [], rows: [], whiteSpotCount: 0 });
});

test('whom a partner knows, strongest first, with everything that binds them', () => {
  const input = analysisInput({
    partners: [partner(1), partner(2), partner(3)],
    ties: [tie(1, 1, 2, { kind: 'funds', strength: 3 }), tie(2, 3, 1, { kind: 'at-odds' })],
    collaborations: [collaboration(1, [1, 2])],
    encounters: [encounter(1, '2026-05-01', [1, 2]), encounter(2, '2026-05-02', [1, 2])],
  });
  const context = contextOfInput(input);
  const ties = input.ties.map((one): Tie => ({ ...one, source: '' }));
  const kring: Collaboration = {
    ...collaborationDraftSchema.parse({
      name: 'Kring Wonen',
      form: 'circle',
      phase: 'continue',
      ownRole: 'member',
      governmentRole: null,
      meetingsPerYear: null,
      themeIds: [],
      members: [],
      note: '',
      from: null,
      until: null,
    }),
    id: collaborationId(1),
    archived: false,
  };
  const { links } = evidenceOfInput(input, partnerId(1));
  const known = knownPartners(
    partnerId(1),
    context,
    { ties, collaborations: [kring], links },
    networkTexts.partner,
  );
  expect(known.map(({ partner: other, reasons, atOdds }) => [other.id, atOdds, reasons])).toEqual([
    [partnerId(2), false, ['financiert', 'via Kring Wonen', '2 keer samen aan tafel']],
    [partnerId(3), true, ['ligt overhoop met']],
  ]);
});
