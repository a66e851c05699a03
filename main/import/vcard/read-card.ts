import ICAL from 'ical.js';
import { normalisedLine } from './normalise-line.ts';

/** A card as the import wants it. What has no place of its own stands in the note, so that nothing is lost. */
export interface ListedCard {
  /** A group gathers other cards. */
  readonly kind: 'person' | 'organisation' | 'group';
  readonly name: string;
  readonly nickname: string;
  readonly organisation: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly note: string;
}

interface Value {
  readonly text: string;
  readonly types: readonly string[];
  readonly preferred: boolean;
}

type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  type: string,
  ...values: unknown[],
];

function versionOf(lines: readonly string[]): string {
  const line = lines.find((one) => /^version[;:]/i.test(one));
  return line?.slice(line.indexOf(':') + 1).trim() ?? '3.0';
}

function parsed(lines: readonly string[], written: string): readonly Property[] {
  const text = ['BEGIN:VCARD', `VERSION:${written}`, ...lines, 'END:VCARD', ''].join('\r\n');
  const card: unknown = ICAL.parse(text);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- jCard (RFC 7095): name, then a list of properties
  const [, properties] = card as [string, Property[]];
  return properties.filter(([name]) => name !== 'version');
}

/** The properties of a card. A line that the library refuses is one that nobody can read; the rest of the card stands. */
function propertiesOf(lines: readonly string[], version: string): readonly Property[] {
  const written = version === '4.0' ? '4.0' : '3.0';
  const normalised = lines
    .filter((line) => !/^version[;:]/i.test(line))
    .flatMap((line) => normalisedLine(line, version) ?? []);
  try {
    return parsed(normalised, written);
  } catch {
    return normalised.flatMap((line) => {
      try {
        return parsed([line], written);
      } catch {
        return [];
      }
    });
  }
}

function textOf(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map((part) => textOf(part))
      .join(' ')
      .trim();
  // The library leaves this escape alone where no list is expected, and exporters write it everywhere.
  return typeof value === 'string' ? value.replaceAll('\\;', ';').trim() : '';
}

function typesOf(parameters: Property[1]): readonly string[] {
  const { type } = parameters;
  const listed: readonly unknown[] = Array.isArray(type) ? type : [type];
  return listed.flatMap((one) => (typeof one === 'string' ? one.toLowerCase().split(',') : []));
}

/** How good an address or number is for work, lower first; the order of the card decides between equals. */
function rank({ types, preferred }: Value): number {
  if (types.includes('fax')) return 9;
  const base = types.includes('home') ? 2 : types.includes('work') || types.includes('cell') ? 0 : 1;
  return preferred ? base - 3 : base;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  fax: 'fax',
  home: 'thuis',
  work: 'werk',
  cell: 'mobiel',
};

function remark(label: string, { text, types }: Value): string {
  const word = Object.keys(TYPE_WORDS).find((type) => types.includes(type));
  return word === undefined ? `${label}: ${text}` : `${label} (${TYPE_WORDS[word] ?? ''}): ${text}`;
}

/** "Meer, Sophie van der" is an order for a list, not how somebody is called. */
function isListOrder(fullName: string, family: string): boolean {
  return family !== '' && fullName.startsWith(`${family},`);
}

/** Reads one card of any version from its unfolded lines; the name is empty where it has none. */
export function readCard(lines: readonly string[]): ListedCard {
  const version = versionOf(lines);
  const properties = propertiesOf(lines, version);
  const named = (name: string): readonly Property[] => properties.filter(([one]) => one === name);
  const first = (name: string): string =>
    named(name)
      .map(([, , , value]) => textOf(value))
      .find((text) => text !== '') ?? '';
  const values = (name: string, scheme: RegExp): readonly Value[] =>
    named(name)
      .map(([, parameters, , value]) => ({
        text: textOf(value).replace(scheme, '').trim(),
        types: typesOf(parameters),
        preferred: typesOf(parameters).includes('pref') || parameters['pref'] === '1',
      }))
      .filter(({ text }) => text !== '')
      .toSorted((one, other) => rank(one) - rank(other));

  const kind = (first('kind') || first('x-addressbookserver-kind')).toLowerCase();
  const parts = named('n')[0]?.[3];
  const [family = '', given = '', more = '', prefix = '', suffix = ''] = Array.isArray(parts)
    ? parts.map((part) => textOf(part))
    : [];
  const ordered = [prefix, given, more, family, suffix].filter((part) => part !== '').join(' ');
  const fullName = first('fn');
  const organisations = named('org')[0]?.[3];
  const [organisation = '', ...departments] = (
    Array.isArray(organisations) ? organisations : [organisations]
  ).map((part) => textOf(part));

  const personName = fullName === '' || isListOrder(fullName, family) ? ordered : fullName;
  const isOrganisation =
    kind === 'org' ||
    first('x-abshowas').toLowerCase() === 'company' ||
    (personName === '' && organisation !== '') ||
    (ordered === '' && fullName !== '' && fullName === organisation);
  const [email, ...emails] = values('email', /^mailto:/i);
  const [phone, ...phones] = values('tel', /^tel:/i);
  const website = first('url');
  const department = departments.filter((part) => part !== '').join(', ');
  const note = [
    first('note'),
    ...(department === '' ? [] : [`Afdeling: ${department}`]),
    ...phones.map((value) => remark('Telefoon', value)),
    ...emails.map((value) => remark('E-mail', value)),
    ...(isOrganisation && email !== undefined ? [remark('E-mail', email)] : []),
    ...(isOrganisation && phone !== undefined ? [remark('Telefoon', phone)] : []),
    ...(!isOrganisation && website !== '' ? [`Website: ${website}`] : []),
  ];
  return {
    kind: kind === 'group' ? 'group' : isOrganisation ? 'organisation' : 'person',
    name: isOrganisation ? organisation || personName : personName,
    nickname: (named('nickname')[0]?.slice(3) ?? []).map((one) => textOf(one)).join(', '),
    organisation: isOrganisation ? '' : organisation,
    role: first('title') || first('role'),
    email: email?.text ?? '',
    phone: phone?.text ?? '',
    website,
    note: note.filter((line) => line !== '').join('\n'),
  };
}
