import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { type Category, offered } from '#shared/domain/category.ts';
import type { CategoryId, OrganisationId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import type { CollaborationFormTexts } from '#renderer/i18n/texts/collaboration-form.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { TextArea } from '#renderer/ui/fields/TextField.tsx';
import type { MemberRow } from './collaboration-form.ts';
import { type MemberLine, MOST_LINES, readMemberLines } from './member-lines.ts';

type AddedMember = Pick<MemberRow, 'organisationId' | 'newName' | 'newCategoryId' | 'role'>;

interface PasteMembersProps {
  readonly t: CollaborationFormTexts['paste'] & Pick<CollaborationFormTexts['members'], 'chooseCategory'>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly organisations: readonly Organisation[];
  readonly categories: readonly Category[];
  /** Who is a member already. */
  readonly members: ReadonlySet<string>;
  /** What was pasted must first be added: the form was saved too soon. */
  readonly unfinished: boolean;
  readonly onAdd: (members: readonly AddedMember[]) => void;
}

/** Values of the choice for an unknown name that are no partner. */
const CHOOSE = '';
const NEW = 'new';
const SKIP = 'skip';
type Choice = OrganisationId | typeof CHOOSE | typeof NEW | typeof SKIP;

/** Takes a list of members as it was copied from a letter or a spreadsheet; what is not known for sure is asked. */
export function PasteMembers(props: PasteMembersProps): ReactNode {
  const { t, text, organisations, members } = props;
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const [categoryId, setCategoryId] = useState<CategoryId | null>(null);
  const [isIncomplete, setIsIncomplete] = useState(false);
  const read = useDeferredValue(text);
  const lines = useMemo(() => readMemberLines(read, organisations, members), [read, organisations, members]);
  const names = useMemo(() => new Map(organisations.map((one) => [one.id, one])), [organisations]);
  const choiceOf = (line: MemberLine): Choice => choices[line.name] ?? CHOOSE;
  const unknown = lines.filter(({ outcome }) => outcome.kind === 'unknown');
  const hasNew = unknown.some((line) => choiceOf(line) === NEW);
  const added = lines.flatMap((line) => addedBy(line, choiceOf(line), categoryId, members));
  const undecided = unknown.some((line) => choiceOf(line) === CHOOSE) || (hasNew && categoryId === null);

  const add = (): void => {
    setIsIncomplete(undecided);
    if (undecided) return;
    setChoices({});
    props.onAdd(added);
  };
  return (
    <div className="paste-members">
      <TextArea
        careful={false}
        label={t.label}
        description={t.help}
        rows={5}
        value={text}
        error={props.unfinished ? t.notAdded : undefined}
        onChange={(next) => {
          setIsIncomplete(false);
          props.onText(next);
        }}
      />
      {lines.length === 0 ? null : (
        <>
          <output className="secondary-text">{t.counts(countsOf(lines))}</output>
          {lines.length < MOST_LINES ? null : <p className="secondary-text">{t.tooMany(MOST_LINES)}</p>}
          <ul className="lines paste-members__lines">
            {lines.map((line) => (
              <li key={line.key}>
                <Line
                  t={t}
                  line={line}
                  names={names}
                  choice={choiceOf(line)}
                  refused={isIncomplete && choiceOf(line) === CHOOSE}
                  onChoose={(choice) => {
                    setChoices((before) => ({ ...before, [line.name]: choice }));
                  }}
                />
              </li>
            ))}
          </ul>
          {unknown.length < 2 || unknown.every((line) => choiceOf(line) !== CHOOSE) ? null : (
            <div>
              <Button
                onClick={() => {
                  const open = unknown.filter((line) => choiceOf(line) === CHOOSE);
                  setChoices((before) => ({
                    ...before,
                    ...Object.fromEntries(open.map(({ name }) => [name, NEW] as const)),
                  }));
                }}
              >
                {t.allNew}
              </Button>
            </div>
          )}
          {hasNew ? (
            <Select<CategoryId | typeof CHOOSE>
              label={t.newCategory}
              required
              value={categoryId ?? CHOOSE}
              error={isIncomplete && categoryId === null ? fieldErrorText('required') : undefined}
              options={[
                { value: CHOOSE, label: t.chooseCategory },
                ...offered(props.categories).map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(value) => {
                setCategoryId(value === CHOOSE ? null : value);
              }}
            />
          ) : null}
          <div>
            <Button
              onClick={(event) => {
                // The button goes away with the lines that it adds.
                if (!undecided) {
                  event.currentTarget.closest('.paste-members')?.querySelector('textarea')?.focus();
                }
                add();
              }}
            >
              {t.add(added.length)}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function countsOf(lines: readonly MemberLine[]): Parameters<CollaborationFormTexts['paste']['counts']>[0] {
  const count = (kind: MemberLine['outcome']['kind']): number =>
    lines.filter(({ outcome }) => outcome.kind === kind).length;
  return {
    known: count('known'),
    unknown: count('unknown'),
    members: count('member'),
    repeated: count('repeated'),
  };
}

function addedBy(
  { name, role, outcome }: MemberLine,
  choice: Choice,
  newCategoryId: CategoryId | null,
  members: ReadonlySet<string>,
): readonly AddedMember[] {
  const known = (organisationId: OrganisationId): AddedMember => ({
    organisationId,
    newName: '',
    newCategoryId: null,
    role,
  });
  if (outcome.kind === 'known') return [known(outcome.organisationId)];
  if (outcome.kind !== 'unknown' || choice === CHOOSE || choice === SKIP) return [];
  if (choice === NEW) return [{ organisationId: null, newName: name, newCategoryId, role }];
  return members.has(choice) ? [] : [known(choice)];
}

interface LineProps {
  readonly t: CollaborationFormTexts['paste'];
  readonly line: MemberLine;
  readonly names: ReadonlyMap<string, Organisation>;
  readonly choice: Choice;
  readonly refused: boolean;
  readonly onChoose: (choice: Choice) => void;
}

function Line({ t, line, names, choice, refused, onChoose }: LineProps): ReactNode {
  const { name, role, outcome } = line;
  const said = role === '' ? name : `${name}, ${role}`;
  const nameOf = (id: OrganisationId): string => {
    const partner = names.get(id);
    if (partner === undefined) return '';
    return partner.archived ? t.archived(partner.name) : partner.name;
  };
  if (outcome.kind === 'unknown') {
    return (
      <Select<Choice>
        label={t.whoIs(said)}
        value={choice}
        error={refused ? t.chooseFirst : undefined}
        options={[
          { value: CHOOSE, label: t.choose },
          ...outcome.near.map((id) => ({ value: id, label: nameOf(id) })),
          { value: NEW, label: t.asNew(name) },
          { value: SKIP, label: t.skip },
        ]}
        onChange={onChoose}
      />
    );
  }
  const note =
    outcome.kind === 'known'
      ? t.known(nameOf(outcome.organisationId))
      : outcome.kind === 'member'
        ? t.member
        : t.repeated;
  return (
    <p>
      {said} <span className="secondary-text">{note}</span>
    </p>
  );
}
