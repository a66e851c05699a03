import { z } from 'zod';
import { nameSchema } from './fields.ts';
import type { AreaId, CategoryId, ThemeId } from './ids.ts';

/** Names of the colours and icons that the renderer has; the pair makes a category readable without colour. */
export const categoryMarkSchema = z.enum([
  'government',
  'regional',
  'housing',
  'care',
  'knowledge',
  'business',
  'justice',
  'culture',
  'civil-society',
  'residents',
  'faith',
  'media',
  'peers',
]);
export type CategoryMark = z.infer<typeof categoryMarkSchema>;

export const categoryDraftSchema = z.strictObject({ name: nameSchema, mark: categoryMarkSchema });
/** A kind of partner. The set of a new file is `SHIPPED_CATEGORIES`; the user may change it. */
export type Category = Readonly<z.infer<typeof categoryDraftSchema>> & {
  readonly id: CategoryId;
  /** Place in lists, 0 first. */
  readonly position: number;
};

export const themeDraftSchema = z.strictObject({ name: nameSchema });
/** A societal challenge: wonen, energie. UI: opgave. */
export type Theme = Readonly<z.infer<typeof themeDraftSchema>> & { readonly id: ThemeId };

export const areaDraftSchema = z.strictObject({ name: nameSchema });
/** A neighbourhood, village or region. UI: wijk. */
export type Area = Readonly<z.infer<typeof areaDraftSchema>> & { readonly id: AreaId };

/** The categories of a new file, in their order. */
export const SHIPPED_CATEGORIES: readonly { readonly name: string; readonly mark: CategoryMark }[] = [
  { name: 'Medeoverheden', mark: 'government' },
  { name: 'Regionale organisaties', mark: 'regional' },
  { name: 'Woningcorporaties', mark: 'housing' },
  { name: 'Zorg en welzijn', mark: 'care' },
  { name: 'Kennis en onderwijs', mark: 'knowledge' },
  { name: 'Bedrijven en ondernemers', mark: 'business' },
  { name: 'Politie en justitie', mark: 'justice' },
  { name: 'Cultuur en sport', mark: 'culture' },
  { name: 'Maatschappelijke organisaties', mark: 'civil-society' },
  { name: 'Inwonersinitiatieven', mark: 'residents' },
  { name: 'Geloofsgemeenschappen', mark: 'faith' },
  { name: 'Media', mark: 'media' },
  { name: 'Vakgenoten en koepels', mark: 'peers' },
];
