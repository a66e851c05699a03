import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { MONTH_NAMES } from '#shared/texts/calendar-names.ts';

/** What the slots of a sentence are filled with. */
export interface Slots {
  readonly partner: string;
  /** First name of the one who was spoken to; `null` when nobody is known by name. */
  readonly firstName: string | null;
  /** What it was about, as a phrase that fits after "over"; `null` when the subject line says it all. */
  readonly topic: string | null;
  readonly date: IsoDate;
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether a sentence can be filled: one with a first name asks for somebody, one with a topic for a topic. */
export function canFill(sentence: string, { firstName, topic }: Slots): boolean {
  return (
    (firstName !== null || !sentence.includes('{voornaam}')) &&
    (topic !== null || !sentence.toLowerCase().includes('{onderwerp}'))
  );
}

/** The sentence with its slots filled, and a capital at its start. */
export function filled(sentence: string, slots: Slots): string {
  const topic = slots.topic ?? '';
  return withCapital(
    sentence
      .replaceAll('{partner}', slots.partner)
      .replaceAll('{voornaam}', slots.firstName ?? '')
      .replaceAll('{onderwerp}', topic)
      .replaceAll('{Onderwerp}', withCapital(topic))
      .replaceAll('{maand}', MONTH_NAMES[Number(slots.date.slice(5, 7)) - 1] ?? ''),
  );
}
