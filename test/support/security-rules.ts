/** Mistakes with which a program of Electron lets strangers in, each with a sample that it must reject. */
export interface SecurityRule {
  readonly name: string;
  /** Files that it looks at, by path inside the project. */
  readonly where: RegExp;
  /** Files that may: the one door, each with the reason. */
  readonly but?: Readonly<Record<string, string>>;
  readonly mistake: RegExp;
  readonly sample: string;
  readonly sound: string;
}

const PROGRAM = /^(main|renderer|shared|db)\//;
const WINDOW = /^renderer\//;
const MAIN = /^main\//;

export const SECURITY_RULES: readonly SecurityRule[] = [
  {
    name: 'the window gets no Node',
    where: MAIN,
    mistake: /\bnodeIntegration(InWorker|InSubFrames)?:(?!\s*false\b)/,
    sample: 'webPreferences: { nodeIntegration: true }',
    sound: 'webPreferences: { nodeIntegration: false }',
  },
  {
    name: 'contexts stay apart, the sandbox on, web security on',
    where: MAIN,
    mistake: /\b(contextIsolation|sandbox|webSecurity):\s*false/,
    sample: 'webPreferences: { contextIsolation: false }',
    sound: 'webPreferences: { contextIsolation: true, sandbox: true }',
  },
  {
    name: 'no insecure or experimental switches',
    where: MAIN,
    mistake:
      /\b(allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|webviewTag|plugins|enableRemoteModule|nodeIntegrationInSubFrames|navigateOnDragDrop)\s*:\s*(true|['"])/,
    sample: "webPreferences: { enableBlinkFeatures: 'X' }",
    sound: 'webPreferences: { webviewTag: false }',
  },
  {
    name: 'a window is made in one place',
    where: MAIN,
    but: { 'main/window/window.ts': 'the one window, locked down there' },
    mistake: /new (BrowserWindow|BrowserView|WebContentsView|BaseWindow)\s*\(/,
    sample: 'const second = new BrowserWindow({});',
    sound: 'const first = createWindow(preferences, options);',
  },
  {
    name: 'main runs no script in the window',
    where: MAIN,
    mistake: /\.(executeJavaScript|executeJavaScriptInIsolatedWorld|insertCSS)\s*\(/,
    sample: "window.webContents.executeJavaScript('1');",
    sound: "window.webContents.send(EVENT_CHANNEL, 'x');",
  },
  {
    name: 'nothing is opened outside the program',
    where: PROGRAM,
    mistake: /\bshell\s*\.\s*(openExternal|openPath|writeShortcutLink|moveItemToTrash|trashItem)\b/,
    sample: "await shell.openExternal('https://example.org');",
    sound: 'shell.showItemInFolder(file);',
  },
  {
    name: 'no other program is started',
    where: PROGRAM,
    mistake: /['"](node:)?child_process['"]|\butilityProcess\b/,
    sample: "import { exec } from 'node:child_process';",
    sound: "import { Worker } from 'node:worker_threads';",
  },
  {
    name: 'no protocol but our own, and no file protocol',
    where: MAIN,
    but: { 'main/index.ts': 'registers and serves the scheme of the app' },
    mistake:
      /\bprotocol\s*\.\s*(handle|registerSchemesAsPrivileged|register\w+Protocol|intercept\w+Protocol|unhandle)\b|setAsDefaultProtocolClient|\.loadFile\(|loadURL\(\s*[`'"](?!\$\{APP_ORIGIN\})/,
    sample: "protocol.handle('files', serve);",
    sound: 'void window.loadURL(`${APP_ORIGIN}/index.html`);',
  },
  {
    name: 'the scheme of the app gets no privilege that it does not need',
    where: MAIN,
    mistake: /\b(bypassCSP|allowServiceWorkers|corsEnabled)\s*:\s*true/,
    sample: 'privileges: { standard: true, bypassCSP: true }',
    sound: 'privileges: { standard: true, secure: true }',
  },
  {
    name: 'permissions are refused, not granted',
    where: MAIN,
    mistake: /\b(callback|respond|grant)\(\s*true\s*\)|setPermissionCheckHandler\(\(\)\s*=>\s*true/,
    sample: 'session.setPermissionCheckHandler(() => true);',
    sound: 'session.setPermissionCheckHandler(() => false);',
  },
  {
    name: 'certificates are not waved through',
    where: MAIN,
    mistake:
      /setCertificateVerifyProc|['"]certificate-error['"]|ignore-certificate-errors|rejectUnauthorized|NODE_TLS_REJECT_UNAUTHORIZED/,
    sample: "app.on('certificate-error', (event) => event.preventDefault());",
    sound: "app.on('second-instance', open);",
  },
  {
    name: 'no update check, no crash report, no spelling from elsewhere',
    where: MAIN,
    mistake:
      /\bautoUpdater\b|electron-updater|\bcrashReporter\b|setSpellCheckerLanguages|setSpellCheckerDictionaryDownloadURL\((?!`\$\{APP_ORIGIN\})|setSpellCheckerEnabled\(true/,
    sample: "import { autoUpdater } from 'electron';",
    sound: 'session.setSpellCheckerEnabled(false);',
  },
  {
    name: 'no developer tools from the program',
    where: MAIN,
    mistake:
      /\b(openDevTools|toggleDevTools)\b|role:\s*['"](toggleDevTools|reload|forceReload|viewMenu)['"]|devTools:\s*true/,
    sample: "{ role: 'toggleDevTools' }",
    sound: "{ role: 'zoomIn' }",
  },
  {
    name: 'the network is not imported',
    where: PROGRAM,
    mistake:
      /(from|import\(|require\(|import)\s*['"](node:)?(http|https|http2|net|tls|dns|dns\/promises|dgram|inspector)['"]|import\s*\{[^}]*\bnet\b[^}]*\}\s*from\s*['"]electron['"]/,
    sample: "import { request } from 'node:https';",
    sound: "import path from 'node:path';",
  },
  {
    name: 'the network is not called',
    where: PROGRAM,
    mistake:
      /(?<![.\w])fetch\s*\(|\bnew (WebSocket|EventSource|XMLHttpRequest|RTCPeerConnection|WebTransport|SharedWorker)\b|navigator\s*\.\s*(sendBeacon|serviceWorker)/,
    sample: "const answer = await fetch('https://example.org');",
    sound: 'void status.refetch();',
  },
  {
    name: 'no address of elsewhere is loaded by a page',
    where: WINDOW,
    mistake: /(src|href|action|srcSet)=["'{`\s]*https?:|url\(\s*['"]?(https?:)?\/\//,
    sample: '<img src="https://example.org/x.png" />',
    sound: '<img src={picture} alt="" />',
  },
  {
    name: 'text never becomes markup',
    where: PROGRAM,
    mistake:
      /dangerouslySetInnerHTML|\.(innerHTML|outerHTML|srcdoc)\s*[+]?=(?!=)|\.insertAdjacentHTML\(|document\.write(ln)?\(|createContextualFragment|srcDoc=|DOMParser/,
    sample: '<p dangerouslySetInnerHTML={{ __html: note }} />',
    sound: '<p>{note}</p>',
  },
  {
    name: 'text never becomes code',
    where: PROGRAM,
    mistake:
      /(?<![.\w])eval\s*\(|new Function\s*\(|(setTimeout|setInterval)\(\s*['"`]|['"](node:)?vm['"]|javascript:/,
    sample: "eval('1 + 1');",
    sound: 'const value = evaluate(text);',
  },
  {
    name: 'no link that takes the window elsewhere',
    where: WINDOW,
    mistake:
      /\bwindow\.open\(|\blocation\.(href|assign|replace)\s*[=(]|target=["']_blank|<(iframe|webview|object|embed)\b/,
    sample: "window.open('x');",
    sound: 'navigate({ screen: "today" });',
  },
  {
    name: 'the bridge offers no electron',
    where: /^main\/preload\.ts$/,
    mistake:
      /exposeInMainWorld\([^)]*ipcRenderer|\bipcRenderer\.(sendSync|sendToHost|postMessage|send)\b|\brequire\(/,
    sample: "contextBridge.exposeInMainWorld('electron', { ipcRenderer });",
    sound: "contextBridge.exposeInMainWorld('netwerkkaart', bridge);",
  },
  {
    name: 'nothing of the content in the storage of the browser',
    where: WINDOW,
    but: {
      'renderer/app/Workspace.tsx': 'which screen stood open, a word of our own',
      'renderer/app/appearance.ts': 'light or dark, a word of our own',
    },
    mistake: /\b(localStorage|sessionStorage|indexedDB|caches\.open|document\.cookie)\b/,
    sample: "localStorage.setItem('note', text);",
    sound: "ask('drafts.write', { key, value });",
  },
];

/** The text without comments, in which mistakes may be spoken of. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[\s;{(,])\/\/.*$/gm, '$1');
}

/** Names of the rules that a file breaks. */
export function brokenRules(file: string, text: string): readonly string[] {
  const code = withoutComments(text);
  return SECURITY_RULES.filter(
    ({ where, but, mistake }) => where.test(file) && but?.[file] === undefined && mistake.test(code),
  ).map(({ name }) => name);
}
