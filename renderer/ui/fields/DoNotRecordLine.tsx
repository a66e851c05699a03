import type { ReactNode } from 'react';
import { writingGuideTexts } from '#renderer/i18n/texts/writing-guide.ts';
import { Notice } from '../Notices.tsx';

/** Says of whom nothing is recorded; nothing when there is nobody. */
export function DoNotRecordLine({ names }: { readonly names: readonly string[] }): ReactNode {
  if (names.length === 0) return null;
  return <Notice kind="attention">{writingGuideTexts.doNotRecord(names)}</Notice>;
}
