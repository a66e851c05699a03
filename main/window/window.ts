import path from 'node:path';
import { BrowserWindow, Menu, type MenuItemConstructorOptions, nativeTheme, screen } from 'electron';
import type { PreferenceStore } from '../preferences.ts';
import { APP_ORIGIN } from '../security/app-protocol.ts';

const DEFAULT_SIZE = { width: 1440, height: 900 };
const PAPER = { light: '#ffffff', dark: '#14181a' };

/** The size of last time, no larger than the screen. */
function startSize(preferences: PreferenceStore): { width: number; height: number } {
  const remembered = preferences.read().window ?? DEFAULT_SIZE;
  const { width, height } = screen.getPrimaryDisplay().workAreaSize;
  return { width: Math.min(remembered.width, width), height: Math.min(remembered.height, height) };
}

/** The one window: isolated, sandboxed, on our own scheme. Shown when its first frame is there. */
export function createWindow(
  preferences: PreferenceStore,
  options: { readonly test: boolean; readonly released: boolean },
): BrowserWindow {
  const window = new BrowserWindow({
    ...startSize(preferences),
    minWidth: 400,
    minHeight: 300,
    show: false,
    title: 'Netwerkkaart',
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: path.join(__dirname, '../preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !options.released,
    },
  });
  window.once('ready-to-show', () => {
    if (preferences.read().window?.maximized === true) window.maximize();
    window.show();
  });
  window.on('close', () => {
    const { width, height } = window.getNormalBounds();
    preferences.update({ window: { width, height, maximized: window.isMaximized() } });
  });
  void window.loadURL(`${APP_ORIGIN}/index.html${options.test ? '?test' : ''}`);
  return window;
}

/** A Dutch menu with what the keyboard needs: clipboard, zoom, full screen. The app's own keys live in the window. */
export function setMenu(isMac: boolean): void {
  const edit: MenuItemConstructorOptions[] = [
    { role: 'cut', label: 'Knippen' },
    { role: 'copy', label: 'Kopiëren' },
    { role: 'paste', label: 'Plakken' },
    { role: 'selectAll', label: 'Alles selecteren' },
  ];
  const view: MenuItemConstructorOptions[] = [
    { role: 'zoomIn', label: 'Groter' },
    { role: 'zoomIn', label: 'Groter', accelerator: 'CommandOrControl+=', visible: false },
    { role: 'zoomOut', label: 'Kleiner' },
    { role: 'resetZoom', label: 'Ware grootte' },
    { role: 'togglefullscreen', label: 'Volledig scherm' },
  ];
  const program: MenuItemConstructorOptions[] = [
    { role: 'minimize', label: 'Minimaliseren' },
    { role: 'quit', label: 'Netwerkkaart sluiten' },
  ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: isMac ? 'Netwerkkaart' : 'Bestand', submenu: program },
      { label: 'Bewerken', submenu: edit },
      { label: 'Beeld', submenu: view },
    ]),
  );
}
