import { z } from 'zod';
import { personIdSchema } from '#shared/domain/ids.ts';
import { type Person, personDraftSchema } from '#shared/domain/person.ts';
import type { PersonStory } from '../app-state.ts';
import { nothing, request } from './request.ts';

const byPerson = z.strictObject({ id: personIdSchema });

export const PERSON_REQUESTS = {
  'persons.list': request<readonly Person[]>()(nothing),
  'persons.find': request<Person>()(byPerson),
  'persons.story': request<PersonStory>()(byPerson),
  'persons.create': request<Person>()(personDraftSchema),
  'persons.update': request<Person>()(z.strictObject({ id: personIdSchema, draft: personDraftSchema })),
  'persons.archive': request<Person>()(byPerson),
  'persons.restore': request<Person>()(byPerson),
} as const;
