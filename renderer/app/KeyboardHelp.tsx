import type { ReactNode } from 'react';
import { appTexts } from '#renderer/i18n/texts/app.ts';
import { Panel } from '#renderer/ui/Panel.tsx';
import '#renderer/ui/tables/table.css';

/** All keys of the window, in the panel on the right. */
export function KeyboardHelp({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = appTexts.keyboard;
  return (
    <Panel title={t.title} onClose={onClose}>
      <table className="table">
        <caption>{t.intro}</caption>
        <tbody>
          {t.rows.map((row) => (
            <tr key={row.keys}>
              <th scope="row">{row.keys}</th>
              <td>{row.does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
