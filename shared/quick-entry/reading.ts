import type { LinePart, Meaning, PartKind } from './parts.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A stretch of the line, from `start` up to `end`, that the user took back. */
export interface TakenBack {
  readonly start: number;
  readonly end: number;
}

/** A line being read: its pieces, and which of them were understood. Rules claim pieces; what nobody claims is the note. */
export class Reading {
  readonly line: string;
  readonly tokens: readonly Token[];
  /** Pieces of an observation or a commitment; the other rules pass them by. */
  readonly inSection: boolean[];
  /** Pieces that are part of something understood. */
  readonly claimed: boolean[];
  /** Pieces that tell what was talked about ("over de nieuwe kaai"): no names of who was there. */
  readonly inTopic: boolean[];
  /** Pieces that the user took back: for the note, whatever they look like. */
  readonly keptForNote: boolean[];
  readonly parts: LinePart[] = [];

  constructor(line: string, takenBack: readonly TakenBack[] = []) {
    this.line = line;
    this.tokens = tokensOf(line);
    this.inSection = this.tokens.map(() => false);
    this.claimed = this.tokens.map(() => false);
    this.inTopic = this.tokens.map(() => false);
    this.keptForNote = this.tokens.map(({ start, end }) =>
      takenBack.some((stretch) => start < stretch.end && end > stretch.start),
    );
  }

  /** The folded word at a place; empty outside the line. */
  word(index: number): string {
    return this.tokens[index]?.word ?? '';
  }

  /** Whether a rule may still read this piece. */
  isFree(index: number): boolean {
    return this.isLeft(index) && this.keptForNote[index] !== true;
  }

  /** Whether nobody understood this piece. */
  isLeft(index: number): boolean {
    return index >= 0 && index < this.tokens.length && !this.inSection[index] && !this.claimed[index];
  }

  areFree(from: number, until: number): boolean {
    for (let index = from; index < until; index += 1) if (!this.isFree(index)) return false;
    return true;
  }

  has(kind: PartKind): boolean {
    return this.parts.some((part) => part.kind === kind);
  }

  /** Takes the pieces from `from` up to, not including, `until` as this meaning. */
  claim(from: number, until: number, meaning: Meaning): void {
    this.take(from, until);
    this.add(from, until, meaning);
  }

  /** Takes pieces that need no part of their own. */
  take(from: number, until: number): void {
    for (let index = from; index < until; index += 1) this.claimed[index] = true;
  }

  /** A part about pieces that stay where they are: in the note, or with another part. */
  add(from: number, until: number, meaning: Meaning): void {
    const start = this.tokens[from]?.start ?? 0;
    const end = this.tokens[until - 1]?.end ?? start;
    this.parts.push({ ...meaning, start, end });
  }

  /** Which part stands at a piece, or `null`. */
  partAt(index: number): LinePart | null {
    const token = this.tokens[index];
    if (token === undefined) return null;
    return this.parts.find((part) => part.start <= token.start && token.end <= part.end) ?? null;
  }

  remove(part: LinePart): void {
    const place = this.parts.indexOf(part);
    if (place !== -1) this.parts.splice(place, 1);
  }
}
