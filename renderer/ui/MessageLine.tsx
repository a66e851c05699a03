import { Undo2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, IconButton } from './Button.tsx';
import './message-line.css';

interface MessageLineProps {
  /** `null`: nothing to tell; the place stays, so that a screen reader hears what comes. */
  readonly text: string | null;
  /** Offered when what was told can be undone. */
  readonly action: { readonly label: string; readonly onPress: () => void } | null;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** The user is reading or reaching for it: it must not go away now. */
  readonly onHold: (held: boolean) => void;
}

/** The short line at the bottom after each change: what happened, and the way back. */
export function MessageLine({ text, action, closeLabel, onClose, onHold }: MessageLineProps): ReactNode {
  return (
    <div
      className={text === null ? 'message-line' : 'message-line message-line--shown'}
      onPointerEnter={() => {
        onHold(true);
      }}
      onPointerLeave={() => {
        onHold(false);
      }}
      onFocus={() => {
        onHold(true);
      }}
      onBlur={() => {
        onHold(false);
      }}
    >
      <output className="message-line__text">{text}</output>
      {text === null ? null : (
        <div className="message-line__actions">
          {action === null ? null : (
            <Button variant="quiet" icon={<Undo2 aria-hidden="true" />} onClick={action.onPress}>
              {action.label}
            </Button>
          )}
          <IconButton label={closeLabel} icon={<X aria-hidden="true" />} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
