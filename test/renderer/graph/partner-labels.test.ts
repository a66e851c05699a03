import { expect, test } from 'vitest';
import { partnerLabels, shortened } from '#renderer/graph/partner-labels.ts';
import { organisationIdSchema } from '#shared/domain/ids.ts';
import { spreadOf } from '#renderer/graph/layouts/geometry.ts';

function labelled(...names: readonly (string | readonly [name: string, shortName: string])[]): string[] {
  const partners = names.map((each, number) => {
    const [name, shortName] = typeof each === 'string' ? [each, ''] : each;
    const id = organisationIdSchema.parse(`00000000-0000-7000-8000-${String(number).padStart(12, '0')}`);
    return { id, name, shortName, archived: false };
  });
  const labels = partnerLabels(partners);
  return partners.map(({ id }) => labels.get(id) ?? '');
}

test('a long name is cut at a word, a short one left alone', () => {
  expect(shortened('Woonhart')).toBe('Woonhart');
  expect(shortened('Stichting Vrienden van het Stadsmuseum')).toBe('Stichting Vrienden van…');
  expect(shortened('Hoogheemraadschapsvergadering')).toBe('Hoogheemraadschapsvergade…');
  expect(shortened('Bouwbedrijf Dijkman & Zonen Beheer')).toBe('Bouwbedrijf Dijkman…');
});

test('names that begin alike keep what tells them apart', () => {
  expect(
    labelled(
      'Stichting Vrienden van het Stadsmuseum',
      'Stichting Vrienden van het Stadspark',
      'Stichting Vrienden van het Stadspark Noord',
      'Openbare basisschool De Regenboog, locatie Kaai',
      'Openbare basisschool De Regenboog, locatie Molen',
      'Woonhart',
    ),
  ).toEqual([
    'Stichting Vrie…Stadsmuseum',
    'Stichting Vriend…Stadspark',
    'Stichting Vrienden v…Noord',
    'Openbare basisschool…Kaai',
    'Openbare basisschool…Molen',
    'Woonhart',
  ]);
});

test('long words that differ at their end only are told apart too', () => {
  const labels = labelled('Hoogheemraadschapsvergaderingnoord', 'Hoogheemraadschapsvergaderingzuid');
  expect(labels[0]).toMatch(/^Hoogheemraad.*…ingnoord$/);
  expect(labels[1]).toMatch(/^Hoogheemraad.*…ingzuid$/);
});

test('two that people call the same stand there by their names', () => {
  expect(labelled(['Wijkraad Noord', 'de wijkraad'], ['Wijkraad Zuid', 'de wijkraad'])).toEqual([
    'Wijkraad Noord',
    'Wijkraad Zuid',
  ]);
});

test('of many names that begin alike no two look the same, and none is longer than others', () => {
  const ends = ['Noord', 'Zuid', 'de Kaai', 'Centrum en omstreken', 'Oost'];
  const names = Array.from({ length: 400 }, (_, number) => {
    const which = Math.floor(spreadOf(`end ${number}`) * ends.length);
    return `Vereniging tot behoud van ${['het groen', 'de molen'][number % 2] ?? ''} ${number} ${ends[which] ?? ''}`;
  });
  const labels = labelled(...names);
  expect(new Set(labels).size).toBe(names.length);
  expect(Math.max(...labels.map(({ length }) => length))).toBeLessThanOrEqual(26);
});
