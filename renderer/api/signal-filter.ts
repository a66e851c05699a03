import type { ObservationKind } from '#shared/domain/vocabulary.ts';

/** Which of what was heard the list shows. */
export interface SignalFilter {
  readonly kind: ObservationKind;
  readonly state: 'open' | 'ageing' | 'told' | 'promised' | 'let-go';
}

/** Where the window keeps it: Vandaag opens the list on the ageing ones. */
export const SIGNAL_FILTER_KEY = 'signals.filter';
export const START_SIGNAL_FILTER: SignalFilter = { kind: 'signal', state: 'open' };
