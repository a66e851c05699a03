import type { App, Session, WebContents } from 'electron';
import { APP_ORIGIN, isAppUrl } from './app-protocol.ts';

/** What Chromium would do by itself in the background: ask for the time, fetch lists and components, look for screens to cast to. */
const BACKGROUND_FEATURES = [
  'NetworkTimeServiceQuerying',
  'CertificateTransparencyComponentUpdater',
  'OptimizationHints',
  'MediaRouter',
  'DnsOverHttps',
  'AsyncDns',
];

/** Switches that must stand before Electron is ready: no host name resolves, nothing phones home in the background. */
export function closeNetwork(app: App): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('dns-prefetch-disable');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('disable-sync');
  app.commandLine.appendSwitch('disable-features', BACKGROUND_FEATURES.join(','));
  app.commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

/** Whether a request may leave the window: our own files, and what the window made itself. */
export function isAllowedRequest(url: string): boolean {
  return isAppUrl(url) || url.startsWith('blob:app://netwerkkaart/') || url.startsWith('data:image/');
}

/** Every request that is not ours is cancelled, every permission refused, nothing downloaded. */
function lockDownSession(session: Session): void {
  // Chromium fetches dictionaries for spelling as soon as a session exists, also when it may not use them: from nowhere then.
  session.setSpellCheckerDictionaryDownloadURL(`${APP_ORIGIN}/no-dictionaries/`);
  session.setSpellCheckerEnabled(false);
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

/** Whatever session or page comes into being, also one that nobody meant to make, is locked before it can do anything. */
export function lockDownAll(app: App): void {
  app.on('session-created', lockDownSession);
  app.on('web-contents-created', (_event, contents) => {
    lockDownContents(contents);
  });
}

/** A window stays on its own page: no navigation, no second window, no webview. */
function lockDownContents(contents: WebContents): void {
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
