import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';

interface BackButtonProps {
  /** Where it leads. */
  readonly label: string;
  readonly onBack: () => void;
}

/** Above a page that was opened from another. */
export function BackButton({ label, onBack }: BackButtonProps): ReactNode {
  return (
    <Button variant="quiet" icon={<ArrowLeft aria-hidden="true" />} onClick={onBack}>
      {label}
    </Button>
  );
}
