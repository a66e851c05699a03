import { UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';

interface ParticipantMarkProps {
  readonly kind: 'organisation' | 'person';
  readonly id: string;
  readonly names: NetworkNames;
}

/** The mark of a partner's category, or of a person; what it means stands in words beside it. */
export function ParticipantMark({ kind, id, names }: ParticipantMarkProps): ReactNode {
  if (kind === 'person') return <UserRound className="participant-mark" aria-hidden="true" />;
  const categoryId = names.organisations.get(id)?.categoryId;
  const category = categoryId === undefined ? undefined : names.categories.get(categoryId);
  return category === undefined ? null : <CategoryMark look={category} label={null} />;
}
