import { expect, test } from 'vitest';
import { readAudit } from '#scripts/compliance/audit-report.ts';

const vulnerabilities = {
  tar: {
    severity: 'high',
    range: '<6.2.1',
    via: [{ title: 'Writes outside its folder', url: 'https://advisories.example/1' }],
  },
  packer: { severity: 'low', range: '*', via: ['tar'] },
};

test('what is known against packages is told by name, and what is grave fails', () => {
  expect(readAudit(`npm warn something\n${JSON.stringify({ vulnerabilities })}`)).toEqual({
    lines: [
      'tar <6.2.1: high; Writes outside its folder (https://advisories.example/1)',
      'packer *: low; through tar',
    ],
    isGrave: true,
  });
  expect(readAudit('{"vulnerabilities":{}}')).toEqual({ lines: [], isGrave: false });
});

test('a registry that does not answer is no clean bill', () => {
  for (const output of ['', 'npm error audit endpoint returned an error', '{"message":"405"}', '{'])
    expect(readAudit(output)).toBeNull();
});
