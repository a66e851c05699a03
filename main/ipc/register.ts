import { type BrowserWindow, ipcMain } from 'electron';
import { EVENT_CHANNEL, REQUEST_CHANNEL } from '#shared/ipc/channels.ts';
import type { EventName, Events } from '#shared/ipc/contract.ts';
import { writeReply } from '#shared/ipc/reply.ts';
import { isAppUrl } from '../security/app-protocol.ts';
import type { createDispatch, Sender } from './dispatch.ts';

/** Only the main frame of our own page may ask. */
export function isTrustedSender(sender: Sender): boolean {
  return sender.isMainFrame && isAppUrl(sender.url);
}

/** Lets the window ask; the only place that touches `ipcMain`. */
export function registerDispatch(
  dispatch: ReturnType<typeof createDispatch>,
  window: () => BrowserWindow | null,
): void {
  ipcMain.handle(REQUEST_CHANNEL, async (event, method: unknown, input: unknown) => {
    const frame = event.senderFrame;
    const own = event.sender === window()?.webContents;
    const sender = { url: frame?.url ?? '', isMainFrame: own && frame?.parent === null };
    return writeReply(await dispatch(sender, method, input));
  });
}

/** Tells the window something; silently nothing while there is no window. */
export function tellWindow<Name extends EventName>(
  window: BrowserWindow | null,
  name: Name,
  payload: Events[Name],
): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, payload);
}
