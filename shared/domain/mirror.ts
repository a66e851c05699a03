import { z } from 'zod';
import { refusal } from '#shared/errors.ts';
import { isoDate, isoDateSchema, isoWeekOf } from './calendar-date.ts';
import { noteSchema } from './fields.ts';
import { type AssessmentId, collaborationIdSchema, organisationIdSchema, type ReflectionId } from './ids.ts';
import { reflectionAspectSchema } from './vocabulary.ts';

/** Hours in one ISO week, 0 to 168. */
const hoursSchema = z.number().min(0, refusal('negative')).max(168, refusal('hours-too-many'));

/** 52 or 53: 28 December always lies in the last ISO week of its year. */
function weeksInYear(year: number): number {
  return isoWeekOf(isoDate(`${year}-12-28`)).week;
}

export const timeWeekSchema = z
  .strictObject({
    /** Year of the ISO week, 1900 to 2200. */
    year: z.int().min(1900).max(2200),
    /** ISO week, 1 to 53. */
    week: z.int().min(1).max(53),
    collegeHours: hoursSchema,
    organisationHours: hoursSchema,
    outsideHours: hoursSchema,
  })
  .refine((week) => week.collegeHours + week.organisationHours + week.outsideHours <= 168, {
    message: refusal('hours-too-many'),
    path: ['outsideHours'],
  })
  // A year that was refused already has no weeks to count.
  .refine(({ year, week }) => year < 1900 || year > 2200 || week <= weeksInYear(year), {
    message: refusal('out-of-range'),
    path: ['week'],
  });
/** Hours of one ISO week over college, own organisation and outside. UI: tijdsverdeling. */
export type TimeWeek = Readonly<z.infer<typeof timeWeekSchema>>;

/** -2 (resistance, solo, chaos, disagreement) to 2 (will, together, order, agreement); `null`: not judged. */
const dimensionSchema = z.int().min(-2, refusal('out-of-range')).max(2, refusal('out-of-range')).nullable();
/** 1 little to 5 much; `null`: not judged. */
const degreeSchema = z.int().min(1, refusal('out-of-range')).max(5, refusal('out-of-range')).nullable();

export const assessmentDraftSchema = z
  .strictObject({
    organisationId: organisationIdSchema.nullable(),
    collaborationId: collaborationIdSchema.nullable(),
    date: isoDateSchema,
    cultural: dimensionSchema,
    relational: dimensionSchema,
    procedural: dimensionSchema,
    content: dimensionSchema,
    influence: degreeSchema,
    interest: degreeSchema,
    note: noteSchema,
  })
  .refine((draft) => (draft.organisationId === null) !== (draft.collaborationId === null), {
    message: refusal('one-subject'),
    path: ['organisationId'],
  });
export type AssessmentDraft = z.infer<typeof assessmentDraftSchema>;
/** A dated judgement of one partner or one collaboration (VGS/BZK, 2020). UI: peiling. */
export type Assessment = Readonly<AssessmentDraft> & { readonly id: AssessmentId };

export const reflectionDraftSchema = z
  .strictObject({
    aspect: reflectionAspectSchema,
    question: noteSchema,
    answer: noteSchema,
    writtenOn: isoDateSchema,
    periodFrom: isoDateSchema,
    periodUntil: isoDateSchema,
    /** The figures of that day beside which the answer was written, by metric id. */
    figures: z.record(z.string(), z.number().nullable()),
  })
  .refine((draft) => draft.periodFrom <= draft.periodUntil, {
    message: refusal('ends-before-start'),
    path: ['periodUntil'],
  });
export type ReflectionDraft = z.infer<typeof reflectionDraftSchema>;
/** An answer to a reflection question. UI: reflectie. */
export type Reflection = Readonly<ReflectionDraft> & { readonly id: ReflectionId };
