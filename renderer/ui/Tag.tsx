import type { ReactNode } from 'react';
import './tag.css';

interface TagProps {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  /** The warm signal colour: needs the user. */
  readonly attention?: boolean;
}

/** A short mark beside a name: a theme, an area, "gearchiveerd". */
export function Tag({ children, icon, attention = false }: TagProps): ReactNode {
  return (
    <span className={attention ? 'tag tag--attention' : 'tag'}>
      {icon}
      {children}
    </span>
  );
}

/** Tags in a row, as a list for the screen reader. */
export function TagList({
  label,
  items,
  icon,
}: {
  readonly label: string;
  /** Tells one list from another beside it. */
  readonly icon?: ReactNode;
  readonly items: readonly { readonly id: string; readonly name: string }[];
}): ReactNode {
  return (
    <ul className="tag-list" aria-label={label}>
      {items.map((item) => (
        <li key={item.id}>
          <Tag icon={icon}>{item.name}</Tag>
        </li>
      ))}
    </ul>
  );
}
