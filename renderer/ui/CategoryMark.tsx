import {
  Church,
  Drama,
  GraduationCap,
  Handshake,
  HeartPulse,
  House,
  Landmark,
  type LucideIcon,
  Newspaper,
  Scale,
  Sprout,
  Store,
  Map as MapIcon,
  MessagesSquare,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { CategoryMark as Mark } from '#shared/domain/category.ts';
import './category-mark.css';

/** Icon of each mark; with its colour token `--category-<mark>` it reads in black and white too. */
export const CATEGORY_ICONS: Readonly<Record<Mark, LucideIcon>> = {
  government: Landmark,
  regional: MapIcon,
  housing: House,
  care: HeartPulse,
  knowledge: GraduationCap,
  business: Store,
  justice: Scale,
  culture: Drama,
  'civil-society': Handshake,
  residents: Sprout,
  faith: Church,
  media: Newspaper,
  peers: MessagesSquare,
};

interface CategoryMarkProps {
  readonly mark: Mark;
  /** Name of the category; `null` when it already stands beside the mark in words. */
  readonly label: string | null;
}

/** Colour and icon of a category. */
export function CategoryMark({ mark, label }: CategoryMarkProps): ReactNode {
  const Icon = CATEGORY_ICONS[mark];
  return (
    <span className={`category-mark category-mark--${mark}`} title={label ?? undefined}>
      <Icon aria-hidden="true" />
      {label === null ? null : <span className="visually-hidden">{label}</span>}
    </span>
  );
}
