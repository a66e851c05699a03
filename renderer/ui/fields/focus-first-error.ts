/** Focuses the first control of the form that is marked as wrong. Call it after the errors have been rendered. */
export function focusFirstError(form: HTMLElement | null): void {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (wrong === null || wrong === undefined) return;
  // A group of controls is marked as a whole: its first control takes the focus.
  const focusable = wrong.matches('input, select, textarea, button')
    ? wrong
    : wrong.querySelector<HTMLElement>('input, select, textarea, button');
  (focusable ?? wrong).focus();
}
