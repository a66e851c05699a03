import { Undo2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, IconButton } from './Button.tsx';
import './message-line.css';

interface MessageLineProps {
  /** `null`: nothing to tell; the place stays, so that a screen reader hears what comes. */
  readonly text: string | null;
  /** What is going on, and how much of it is done, 0 to 1: it stands there instead, until it is over. */
  readonly progress?: { readonly text: string; readonly part: number } | null;
  /** Offered when what was told can be undone. */
  readonly action: { readonly label: string; readonly onPress: () => void } | null;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** The user is reading or reaching for it: it must not go away now. */
  readonly onHold: (held: boolean) => void;
}

/** The short line at the bottom after each change: what happened, and the way back. */
export function MessageLine(props: MessageLineProps): ReactNode {
  const { text, progress = null, action, closeLabel, onClose, onHold } = props;
  if (progress !== null) {
    return (
      <div className="message-line message-line--shown">
        <output>{progress.text}</output>
        <progress
          className="message-line__progress"
          aria-label={progress.text}
          value={progress.part}
          max={1}
        />
      </div>
    );
  }
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
      <output>{text}</output>
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
