import type { ReactNode } from 'react';

/** Something that can be chosen. */
export interface PickerOption {
  readonly key: string;
  readonly label: string;
  /** Tells namesakes apart: where somebody works, what kind of partner it is. */
  readonly hint?: string | undefined;
  /** All names by which it is found, the most usual first. */
  readonly names: readonly string[];
  readonly mark?: ReactNode;
}

/** Something that was chosen; it may no longer be among the options. */
export interface PickerChip {
  readonly key: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly mark?: ReactNode;
}

/** Makes something that is not there yet from what was typed. */
export interface PickerCreation {
  readonly key: string;
  readonly label: (typed: string) => string;
  readonly onCreate: (typed: string) => void;
}

export interface PickerTexts {
  readonly placeholder: string;
  /** Names the list of what was chosen. */
  readonly chosen: string;
  readonly remove: (label: string) => string;
  readonly found: (count: number) => string;
  readonly nothingFound: (typed: string) => string;
}

/** A line of the list: something to take, or a way to make what is not there. */
export interface PickerRow extends Omit<PickerOption, 'names'> {
  readonly creation?: PickerCreation;
}
