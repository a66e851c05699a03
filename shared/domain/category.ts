import { z } from 'zod';
import { nameSchema } from './fields.ts';
import type { AreaId, CategoryId, ThemeId } from './ids.ts';

/** Names of the colours that the renderer has, each with an icon of the same name. */
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

/** Names of the icons: one that goes with each colour, and more for categories of one's own. */
export const categoryIconSchema = z.enum([
  ...categoryMarkSchema.options,
  'trees',
  'water',
  'energy',
  'industry',
  'farming',
  'shipping',
  'transport',
  'safety',
  'medical',
  'music',
  'sport',
  'world',
  'finance',
  'crafts',
  'shelter',
]);
export type CategoryIcon = z.infer<typeof categoryIconSchema>;

/** How a category looks: colour and icon are chosen apart, and together make it readable without colour. */
export interface CategoryLook {
  readonly mark: CategoryMark;
  /** `null`: the icon that goes with the colour. */
  readonly icon: CategoryIcon | null;
}

/** The icon that a category shows. */
export function iconOf({ mark, icon }: CategoryLook): CategoryIcon {
  return icon ?? mark;
}

export const categoryDraftSchema = z.strictObject({
  name: nameSchema,
  mark: categoryMarkSchema,
  /** Left out, as in documents of before there was a choice: the icon that goes with the colour. */
  icon: categoryIconSchema.nullable().default(null),
});
/** A kind of partner; one that is retired stays on what has it and is not offered for anything new. The set of a new file is `SHIPPED_CATEGORIES`; the user may change it. */
export type Category = Readonly<z.infer<typeof categoryDraftSchema>> & {
  readonly id: CategoryId;
  /** Place in lists, 0 first. */
  readonly position: number;
  readonly retired: boolean;
};

export const themeDraftSchema = z.strictObject({ name: nameSchema });
/** A societal challenge: wonen, energie. UI: opgave. */
export type Theme = Readonly<z.infer<typeof themeDraftSchema>> & {
  readonly id: ThemeId;
  readonly retired: boolean;
};

export const areaDraftSchema = z.strictObject({ name: nameSchema });
/** A neighbourhood, village or region. UI: wijk. */
export type Area = Readonly<z.infer<typeof areaDraftSchema>> & {
  readonly id: AreaId;
  readonly retired: boolean;
};

/** What may still be chosen: what was not retired, and what is chosen already, so that nothing falls off by itself. */
export function offered<Thing extends { readonly id: string; readonly retired: boolean }>(
  things: readonly Thing[],
  chosen: readonly (string | null)[] = [],
): readonly Thing[] {
  return things.filter(({ id, retired }) => !retired || chosen.includes(id));
}

/** How much of the network has a category, a theme or an area: what retiring or merging it touches. */
export interface ListUse {
  readonly id: CategoryId | ThemeId | AreaId;
  readonly organisations: number;
  readonly collaborations: number;
  readonly encounters: number;
}

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
