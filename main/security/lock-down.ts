import type { App, Session, WebContents } from 'electron';
import { isAppUrl } from './app-protocol.ts';

/** Switches that must stand before Electron is ready: no host name resolves, nothing phones home in the background. */
export function closeNetwork(app: App): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('dns-prefetch-disable');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

/** Whether a request may leave the window: our own files, and what the window made itself. */
export function isAllowedRequest(url: string): boolean {
  return isAppUrl(url) || url.startsWith('blob:app://netwerkkaart/') || url.startsWith('data:image/');
}

/** Every request that is not ours is cancelled, every permission refused, nothing downloaded. */
export function lockDownSession(session: Session): void {
  session.setSpellCheckerEnabled(false); // its dictionaries would come over the network
  session.webRequest.onBeforeRequest((details, respond) => {
    const ownTools = details.url.startsWith('devtools:') && details.resourceType !== 'mainFrame';
    respond({ cancel: !isAllowedRequest(details.url) && !ownTools });
  });
  session.setPermissionRequestHandler((_contents, _permission, respond) => {
    respond(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}

/** A window stays on its own page: no navigation, no second window, no webview. */
export function lockDownContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
