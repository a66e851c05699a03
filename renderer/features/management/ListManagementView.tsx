import { ArrowDown, ArrowUp, Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type Category, type CategoryLook, categoryMarkSchema } from '#shared/domain/category.ts';
import type { AppErrorData } from '#shared/errors.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import type { ListTexts } from '#renderer/i18n/texts/lists.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { TextField } from '#renderer/ui/fields/TextField.tsx';
import { ToggleChips } from '#renderer/ui/fields/ToggleChips.tsx';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';
import { type ListEntry, type ListKind, moved } from './list-entries.ts';
import { ListEntryEditor } from './ListEntryEditor.tsx';
import { MarkChoice } from './MarkChoice.tsx';
import './list-management.css';

interface ListManagementViewProps {
  readonly t: ListTexts;
  readonly kind: ListKind;
  readonly onKind: (kind: ListKind) => void;
  readonly entries: readonly ListEntry[];
  readonly categories: readonly Category[];
  readonly busy: boolean;
  readonly refusal: AppErrorData | null;
  /** Each calls back once it stands in the network. */
  readonly onAdd: (name: string, look: CategoryLook | null, onDone: () => void) => void;
  readonly onSave: (id: string, name: string, look: CategoryLook | null, onDone: () => void) => void;
  readonly onMerge: (from: string, into: string, onDone: () => void) => void;
  readonly onRetire: (id: string, retired: boolean) => void;
  readonly onOrder: (ids: readonly string[]) => void;
  /** A refusal is of the past: something else is being done. */
  readonly onForget: () => void;
}

const KINDS: readonly ListKind[] = ['category', 'theme', 'area'];

/** The lists that partners are sorted by: add, rename, reorder, merge, retire. */
export function ListManagementView(props: ListManagementViewProps): ReactNode {
  const { t, kind, entries } = props;
  const [openId, setOpenId] = useState<string | null>(null);
  const { ref, onFocus } = useKeptFocus();
  const inUse = entries.filter(({ retired }) => !retired);
  const retired = entries.filter((entry) => entry.retired);
  const open = (id: string | null): void => {
    props.onForget();
    setOpenId(id);
  };
  const line = (entry: ListEntry): ReactNode => (
    <EntryLine
      key={entry.id}
      {...props}
      entry={entry}
      inUse={inUse}
      isOpen={openId === entry.id}
      onOpen={() => {
        open(entry.id);
      }}
      onClose={() => {
        open(null);
      }}
    />
  );
  return (
    <div ref={ref} onFocus={onFocus} className="list-management">
      <ToggleChips
        label={t.which}
        labelHidden
        chips={KINDS.map((value) => ({ value, label: t.kinds[value] }))}
        value={kind}
        onChange={(next) => {
          open(null);
          props.onKind(next);
        }}
      />
      <p className="secondary-text">{t.detail[kind]}</p>
      {inUse.length === 0 ? <p>{t.empty[kind]}</p> : <ul className="lines">{inUse.map(line)}</ul>}
      {props.refusal === null || props.refusal.fields['name'] !== undefined ? null : (
        <ErrorNotice error={props.refusal} />
      )}
      <NewEntry key={kind} {...props} isRefused={openId === null} />
      {retired.length === 0 ? null : (
        <>
          <h3>{t.retiredHeading}</h3>
          <p className="secondary-text">{t.retiredDetail}</p>
          <ul className="lines">{retired.map(line)}</ul>
        </>
      )}
    </div>
  );
}

interface EntryLineProps extends ListManagementViewProps {
  readonly entry: ListEntry;
  readonly inUse: readonly ListEntry[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

function EntryLine(props: EntryLineProps): ReactNode {
  const { t, kind, entry, inUse, isOpen, onClose } = props;
  const shown = inUse.map(({ id }) => id);
  const move = (step: -1 | 1): readonly string[] | null => moved(shown, entry.id, step);
  const [up, down] = [move(-1), move(1)];
  return (
    <li>
      {isOpen ? (
        <ListEntryEditor
          t={t}
          entry={entry}
          others={inUse.filter(({ id }) => id !== entry.id)}
          categories={props.categories}
          busy={props.busy}
          fields={props.refusal?.fields ?? {}}
          onSave={(name, look) => {
            props.onSave(entry.id, name, look, onClose);
          }}
          onMerge={(into) => {
            props.onMerge(entry.id, into, onClose);
          }}
          onCancel={onClose}
        />
      ) : (
        <div className="list-entry">
          {entry.look === null ? null : <CategoryMark look={entry.look} label={null} />}
          <div className="list-entry__words">
            <p>{entry.name}</p>
            <p className="secondary-text">{entry.uses}</p>
          </div>
          {kind !== 'category' || entry.retired ? null : (
            <>
              <IconButton
                label={t.up(entry.name)}
                icon={<ArrowUp aria-hidden="true" />}
                aria-disabled={up === null}
                onClick={() => {
                  if (up !== null) props.onOrder(up);
                }}
              />
              <IconButton
                label={t.down(entry.name)}
                icon={<ArrowDown aria-hidden="true" />}
                aria-disabled={down === null}
                onClick={() => {
                  if (down !== null) props.onOrder(down);
                }}
              />
            </>
          )}
          <IconButton
            label={t.edit(entry.name)}
            icon={<Pencil aria-hidden="true" />}
            onClick={props.onOpen}
          />
          <Button
            variant="quiet"
            aria-label={entry.retired ? t.restore(entry.name) : t.retire(entry.name)}
            onClick={() => {
              props.onRetire(entry.id, !entry.retired);
            }}
          >
            {entry.retired ? t.restoreShort : t.retireShort}
          </Button>
        </div>
      )}
    </li>
  );
}

function NewEntry({
  t,
  kind,
  categories,
  busy,
  refusal,
  isRefused,
  onAdd,
  onForget,
}: ListManagementViewProps & { readonly isRefused: boolean }): ReactNode {
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const free = categoryMarkSchema.options.find((mark) => categories.every((one) => one.mark !== mark));
  const [look, setLook] = useState<CategoryLook>({ mark: free ?? 'civil-society', icon: null });
  const code =
    (isRefused ? refusal?.fields['name'] : undefined) ??
    (tried && name.trim() === '' ? 'required' : undefined);
  return (
    <form
      className="list-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (name.trim() === '' || busy) return;
        onAdd(name.trim(), kind === 'category' ? look : null, () => {
          setName('');
          setTried(false);
        });
      }}
    >
      <TextField
        label={t.newName[kind]}
        value={name}
        error={code === undefined ? undefined : fieldErrorText(code)}
        onChange={(text) => {
          onForget();
          setName(text);
        }}
      />
      {kind === 'category' && name.trim() !== '' ? (
        <MarkChoice t={t} value={look} onChange={setLook} others={categories} />
      ) : null}
      <div>
        <Button type="submit" disabled={busy}>
          {t.add}
        </Button>
      </div>
    </form>
  );
}
