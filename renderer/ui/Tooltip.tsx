import type { ReactElement, ReactNode } from 'react';
import { Focusable, Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import './tooltip.css';

interface TooltipProps {
  /** A few words that explain; never the only place where something needed stands. */
  readonly content: ReactNode;
  /** One element that can take the focus, such as a button. */
  readonly children: ReactElement<{ [key: string]: unknown }, string>;
}

/** An explanation that appears on focus and when the pointer rests; Escape hides it. */
export function Tooltip({ content, children }: TooltipProps): ReactNode {
  return (
    <TooltipTrigger delay={400}>
      <Focusable>{children}</Focusable>
      <AriaTooltip className="tooltip" offset={6}>
        {content}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
