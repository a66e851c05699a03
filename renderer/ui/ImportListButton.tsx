import { FileUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { OwnerOnly } from '#renderer/api/audience.tsx';
import { uiTexts } from '#renderer/i18n/texts/ui.ts';
import { Button } from './Button.tsx';

/** Begins to take over a list of partners or persons; a secretariat does not see it. */
export function ImportListButton({ onImport }: { readonly onImport: () => void }): ReactNode {
  return (
    <OwnerOnly>
      <Button icon={<FileUp aria-hidden="true" />} onClick={onImport}>
        {uiTexts.importList}
      </Button>
    </OwnerOnly>
  );
}
