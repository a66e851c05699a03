import { expect, test } from 'vitest';
import { LENSES } from '#renderer/graph/lenses.ts';
import { numberWord } from '#renderer/i18n/number-word.ts';
import { networkTexts as t } from '#renderer/i18n/texts/network.ts';
import { analysisInput, partner } from '#test/support/analysis-input.ts';
import { contextOfInput, exampleContext } from '../../graph/sample-network.ts';

test('numbers stand in words up to twenty, in digits from there on', () => {
  expect([0, 1, 8, 20, 21, 1234].map(numberWord)).toEqual(['nul', 'één', 'acht', 'twintig', '21', '1.234']);
});

test('the finding of the map', () => {
  expect(t.overviewFinding(0, 1)).toBe('Je sprak je ene partner nog niet');
  expect(t.overviewFinding(1, 1)).toBe('Je sprak je ene partner');
  expect(t.overviewFinding(0, 12)).toBe('Je sprak nog niemand van je twaalf partners');
  expect(t.overviewFinding(12, 12)).toBe('Je sprak al je twaalf partners');
  expect(t.overviewFinding(83, 143)).toBe('Je sprak 83 van je 143 partners');
});

test('the finding of the usual suspects', () => {
  expect(t.suspectsFinding(0.5, 8, 600)).toBe('De helft van je tijd gaat naar acht partners');
  expect(t.suspectsFinding(0.5, 1, 600)).toBe('De helft van je tijd gaat naar één partner');
  expect(t.suspectsFinding(0.6, 9, 600)).toBe('60% van je tijd gaat naar negen partners');
  expect(t.suspectsFinding(0.5, 0, 0)).toBe('Er is in deze periode nog geen tijd om te verdelen');
});

test('the finding of the bubbles', () => {
  expect(t.bubbleFinding('de veiligheidsregio', 0.502)).toBe(
    'Je bubbel rond de veiligheidsregio krijgt de helft van je tijd',
  );
  expect(t.bubbleFinding('Woonhart', 0.34)).toBe('Je bubbel rond Woonhart krijgt 34% van je tijd');
  expect(t.noBubbleFinding(0)).toBe('Er zijn nog geen groepen van partners die elkaar kennen');
  expect(t.noBubbleFinding(1)).toBe('Eén groep kent elkaar, maar een bubbel is het niet');
  expect(t.noBubbleFinding(4)).toBe('Geen van de vier groepen is zo gesloten dat het een bubbel is');
});

test('the finding of neglect', () => {
  expect(t.neglectedFinding(0, 0)).toBe('Je bent bij niemand over tijd en kent iedereen');
  expect(t.neglectedFinding(0, 1)).toBe('Je bent bij niemand over tijd; één partner sprak je nooit');
  expect(t.neglectedFinding(1, 0)).toBe('Eén partner wacht langer dan je wilde');
  expect(t.neglectedFinding(17, 33)).toBe(
    'Zeventien partners wachten langer dan je wilde; 33 sprak je nooit',
  );
});

test('every lens has a finding, a legend and definitions, also for a network of one', () => {
  for (const context of [exampleContext(), contextOfInput(analysisInput({ partners: [partner(1)] }))]) {
    for (const lens of LENSES) {
      const texts = [
        lens.label,
        lens.finding(context),
        ...lens.legend(context).map((item) => item.text),
        ...lens.definitions(context).flatMap(({ term, text }) => [term, text]),
      ];
      for (const text of texts) {
        expect(text).not.toBe('');
        expect(text).not.toMatch(/undefined|null|NaN|\{|\}/);
      }
      const legend = lens.legend(context).map((item) => item.text);
      expect(new Set(legend).size).toBe(legend.length);
    }
  }
});
