import { Component, type ReactNode } from 'react';
import { appTexts } from '#renderer/i18n/texts/app.ts';
import { uiTexts } from '#renderer/i18n/texts/ui.ts';
import { Button } from '#renderer/ui/Button.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** When this changes (another screen), the boundary tries again. */
  readonly resetKey: string;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
  readonly failedKey: string;
}

/** A fault in one screen stays in that screen: the rest of the window goes on working. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false, failedKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return props.resetKey === state.failedKey ? null : { failed: false, failedKey: props.resetKey };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="page" role="alert">
        <h1>{appTexts.screenFailed}</h1>
        <p>{appTexts.screenFailedDetail}</p>
        <div>
          <Button
            onClick={() => {
              this.setState({ failed: false });
            }}
          >
            {uiTexts.tryAgain}
          </Button>
        </div>
      </div>
    );
  }
}
