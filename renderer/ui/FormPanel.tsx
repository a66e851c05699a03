import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { FormFrame } from '#renderer/api/use-form-frame.ts';
import { formTexts } from '#renderer/i18n/texts/forms.ts';
import { Button } from './Button.tsx';
import { focusFirstError } from './fields/focus-first-error.ts';
import { ErrorNotice, Notice } from './Notices.tsx';
import { Panel } from './Panel.tsx';
import './fields/field.css';

interface FormPanelProps extends FormFrame {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in the panel on the right. Ctrl+Enter saves from any field; Escape closes and what was typed is kept. */
export function FormPanel({
  title,
  onClose,
  onSubmit,
  saving,
  refusal,
  refusals,
  restored,
  onDiscard,
  children,
}: FormPanelProps): ReactNode {
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);

  const discard = (): void => {
    onDiscard?.();
    // The button goes away with what it threw away.
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  };

  useEffect(() => {
    if (refusals > 0) focusFirstError(form.current);
  }, [refusals]);

  return (
    <Panel
      title={title}
      holdsInput
      onClose={onClose}
      footer={
        <>
          <Button variant="primary" type="submit" form={formId} disabled={saving} title={formTexts.saveHint}>
            {saving ? formTexts.saving : formTexts.save}
          </Button>
          <Button onClick={onClose}>{onDiscard === null ? formTexts.close : formTexts.later}</Button>
          {onDiscard === null || restored ? null : (
            <Button variant="quiet" onClick={discard}>
              {formTexts.discard}
            </Button>
          )}
        </>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl+Enter saves from any field inside */}
      <form
        id={formId}
        ref={form}
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving) onSubmit();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || saving) return;
          event.preventDefault();
          onSubmit();
        }}
      >
        {restored && onDiscard !== null ? (
          <Notice actions={<Button onClick={discard}>{formTexts.discard}</Button>}>
            {formTexts.restored}
          </Notice>
        ) : null}
        {children}
        {refusal === null ? null : <ErrorNotice error={refusal} />}
      </form>
    </Panel>
  );
}
