import { X } from 'lucide-react';
import { type ReactNode, type Ref, useId } from 'react';
import { LONGEST_LINE } from '#shared/quick-entry/parse-line.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { QuickEntryTexts } from '#renderer/i18n/texts/quick-entry.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { useCarefulWords } from '#renderer/ui/fields/careful-words.ts';
import { CarefulLine } from '#renderer/ui/fields/CarefulLine.tsx';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import type { ChipData } from './chips.ts';
import { PartChips } from './PartChips.tsx';
import '#renderer/ui/fields/field.css';
import './quick-entry.css';

interface QuickEntryViewProps {
  readonly t: QuickEntryTexts;
  readonly line: string;
  readonly chips: readonly ChipData[];
  readonly note: string;
  readonly openKey: string | null;
  /** Why the line could not be saved, in words. */
  readonly problem: string | null;
  readonly refusal: AppErrorData | null;
  readonly restored: boolean;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly sectionRef: Ref<HTMLElement>;
  /** `null`: stands here always. */
  readonly onClose: (() => void) | null;
  readonly onType: (line: string) => void;
  readonly onSave: () => void;
  readonly onOpenChip: (key: string | null) => void;
  readonly onChoose: (key: string, value: unknown) => void;
  readonly onRemove: (key: string) => void;
  readonly onFocusLine: () => void;
  readonly onFocusChips: () => void;
  /** What stands below after a save. */
  readonly children?: ReactNode;
}

/** One line to type in, what was understood of it, and what is left as the note. */
export function QuickEntryView({
  t,
  line,
  chips,
  note,
  openKey,
  problem,
  refusal,
  restored,
  inputRef,
  sectionRef,
  onClose,
  onType,
  onSave,
  onOpenChip,
  onChoose,
  onRemove,
  onFocusLine,
  onFocusChips,
  children,
}: QuickEntryViewProps): ReactNode {
  const id = useId();
  const hasLine = line.trim() !== '';
  const careful = useCarefulWords(line, true);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is heard wherever the focus is inside
    <section
      ref={sectionRef}
      className="quick-entry"
      aria-label={t.name}
      data-landmark="quick-entry"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || onClose === null) return;
        event.preventDefault();
        onClose();
      }}
    >
      <form
        className="quick-entry__line"
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        <label className="visually-hidden" htmlFor={id}>
          {t.label}
        </label>
        <input
          id={id}
          ref={inputRef}
          className="text-input quick-entry__input"
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={t.placeholder}
          aria-describedby={`${id}-help`}
          aria-invalid={problem === null ? undefined : true}
          value={line}
          onChange={(event) => {
            onType(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' || chips.length === 0) return;
            event.preventDefault();
            onFocusChips();
          }}
        />
        <Button variant={hasLine ? 'primary' : 'secondary'} type="submit">
          {t.save}
        </Button>
        {onClose === null ? null : (
          <IconButton label={t.close} icon={<X aria-hidden="true" />} onClick={onClose} />
        )}
      </form>
      <p
        id={`${id}-help`}
        className={problem === null ? 'secondary-text quick-entry__help' : 'field__error'}
        role={problem === null ? undefined : 'alert'}
      >
        {problem ?? (line.length > LONGEST_LINE ? t.tooLong(LONGEST_LINE) : restored ? t.restored : t.help)}
      </p>
      <CarefulLine {...careful} />
      {refusal === null ? null : <ErrorNotice error={refusal} />}
      {chips.length === 0 ? null : (
        <PartChips
          t={t}
          chips={chips}
          openKey={openKey}
          onOpen={onOpenChip}
          onChoose={onChoose}
          onRemove={onRemove}
          onLeave={onFocusLine}
        />
      )}
      {note === '' ? null : (
        <p className="quick-entry__note">
          <span className="entry-chip__kind">{t.note}</span> {note}
        </p>
      )}
      {children}
    </section>
  );
}
