import { expect, test } from 'vitest';
import { companySchema } from '#shared/domain/vocabulary.ts';
import { buildNameIndex } from '#shared/quick-entry/name-index.ts';
import { parseLine } from '#shared/quick-entry/parse-line.ts';
import { quickEntryTexts } from '#renderer/i18n/texts/quick-entry.ts';
import { organisation, TODAY } from '../../support/builders.ts';

const WOONHART = organisation(101, { name: 'Woonhart' });
const index = buildNameIndex({
  organisations: [WOONHART],
  persons: [],
  themes: [],
  areas: [],
  metLately: [],
});

test.each(companySchema.options)('the line of "nog een" is understood with its company: %s', (company) => {
  const { parts } = parseLine(`met Woonhart ${quickEntryTexts.companyPhrases[company]}, `, index, TODAY);
  expect(parts.find(({ kind }) => kind === 'company')?.value).toBe(company);
  expect(parts.filter(({ kind }) => kind === 'participant')).toHaveLength(1);
});
