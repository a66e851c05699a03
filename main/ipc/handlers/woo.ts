import path from 'node:path';
import { nameFinderOf } from '#db/repos/privacy/dossier.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import { coverNames } from '#shared/privacy/cover-others.ts';
import { wooParts, type WooPart } from '#shared/privacy/woo-parts.ts';
import { wooCounts, wooMaterial } from '#shared/privacy/woo.ts';
import { wooTexts } from '#shared/texts/woo.ts';
import type { AppContext } from '../../app-context.ts';
import { newFolder } from '../../export/export-lists.ts';
import { listsAsXlsx } from '../../export/lists-as-xlsx.ts';
import { networkName } from '../../files/network-files.ts';
import { logPrivacy } from '../../privacy-log.ts';
import { writeWholeFile } from '../../files/write-whole-file.ts';
import type { HandlersOf } from '../dispatch.ts';

async function writePart(folder: string, name: string, { lists, report }: WooPart): Promise<void> {
  // Large, and needed by few: read when somebody asks for it.
  const { writeReportDocx } = await import('../../reports/report-docx.ts');
  writeWholeFile(path.join(folder, `${name}.docx`), await writeReportDocx(report, []));
  if (lists.length > 0) writeWholeFile(path.join(folder, `${name}.xlsx`), await listsAsXlsx(lists));
}

/** Encounters as government information. */
export function wooHandlers({ session, dialogs, clock }: AppContext): HandlersOf<'woo'> {
  return {
    'woo.find': (scope) => wooCounts(wooMaterial(exportNetwork(session.network().db), scope)),
    'woo.save': async ({ scope, choices, reason }) => {
      const { db, file } = session.network();
      const parent = await dialogs.chooseExportFolder();
      if (parent === null) return null;
      const network = exportNetwork(db);
      const material = wooMaterial(network, scope);
      const finder = nameFinderOf(db);
      const parts = wooParts(network, material, {
        scope,
        choices,
        madeOn: localDay(clock()),
        cover: (text) => coverNames(text, finder),
      });
      const folder = newFolder(parent, wooTexts.folder(networkName(file), scope));
      await writePart(folder, wooTexts.fileNames.facts, parts.facts);
      if (parts.views !== null) await writePart(folder, wooTexts.fileNames.views, parts.views);
      const count = material.encounters.length + (choices.views ? material.confidential.length : 0);
      logPrivacy(db, clock(), 'woo', { count, detail: wooTexts.logDetail(scope, choices), reason });
      return { path: folder, count };
    },
  };
}
