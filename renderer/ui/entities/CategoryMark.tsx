import {
  Church,
  Coins,
  Drama,
  Droplets,
  Factory,
  Globe,
  GraduationCap,
  Hammer,
  Handshake,
  HeartPulse,
  House,
  Landmark,
  type LucideIcon,
  Music,
  Newspaper,
  Scale,
  Shield,
  Ship,
  Sprout,
  Stethoscope,
  Store,
  Tractor,
  TrainFront,
  TreePine,
  Trophy,
  Umbrella,
  Zap,
  Map as MapIcon,
  MessagesSquare,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { type CategoryIcon, type CategoryLook, iconOf } from '#shared/domain/category.ts';
import './category-mark.css';

/** The drawing of each icon; whichever colour it has, it reads in black and white too. */
export const CATEGORY_ICONS: Readonly<Record<CategoryIcon, LucideIcon>> = {
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
  trees: TreePine,
  water: Droplets,
  energy: Zap,
  industry: Factory,
  farming: Tractor,
  shipping: Ship,
  transport: TrainFront,
  safety: Shield,
  medical: Stethoscope,
  music: Music,
  sport: Trophy,
  world: Globe,
  finance: Coins,
  crafts: Hammer,
  shelter: Umbrella,
};

interface CategoryMarkProps {
  readonly look: CategoryLook;
  /** Name of the category; `null` when it already stands beside the mark in words. */
  readonly label: string | null;
}

/** Colour and icon of a category. */
export function CategoryMark({ look, label }: CategoryMarkProps): ReactNode {
  const Icon = CATEGORY_ICONS[iconOf(look)];
  return (
    <span className={`category-mark category-mark--${look.mark}`} title={label ?? undefined}>
      <Icon aria-hidden="true" />
      {label === null ? null : <span className="visually-hidden">{label}</span>}
    </span>
  );
}
