import { rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Takes the default application away that the stand-in runtime carries: a package holds one application only. Electron's
 * own archive has none left at this point.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
export default function afterPack(context) {
  rmSync(path.join(context.packager.getResourcesDir(context.appOutDir), 'default_app.asar'), { force: true });
}
