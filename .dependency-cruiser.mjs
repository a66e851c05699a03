/**
 * Who may import whom (docs/architecture.md). Each rule has an import in test/architecture/layers.test.ts that it must
 * reject; a rule without one fails that test.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'shared-stands-alone',
      comment:
        'shared/ runs in every process: it knows only itself, the schema library and pure graph mathematics.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', 'node_modules/(zod|graphology[^/]*|pure-rand)/'] },
    },
    {
      name: 'graph-mathematics-in-analysis',
      comment: 'Only the analysis and the example network need graphs and seeded randomness.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '^shared/(analysis|example-network)/' },
      to: { path: 'node_modules/(graphology[^/]*|pure-rand)/' },
    },
    {
      name: 'db-knows-shared',
      comment: 'db/ stores the domain: no window, no application around it.',
      severity: 'error',
      from: { path: '^db/' },
      to: {
        pathNot: ['^(db|shared)/', 'node_modules/(better-sqlite3|uuid|zod)/'],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'main-knows-db-and-shared',
      comment: 'The main process never loads code of the window.',
      severity: 'error',
      from: { path: '^main/' },
      to: { path: '^(renderer|test|scripts)/' },
    },
    {
      name: 'preload-knows-the-contract',
      comment: 'The preload stands between two worlds; it carries the contract and nothing else.',
      severity: 'error',
      from: { path: '^main/preload\\.ts$' },
      to: { pathNot: ['^shared/ipc/', 'node_modules/electron/'] },
    },
    {
      name: 'nobody-imports-the-preload',
      comment: 'The preload is an entry of its own, in a sandbox.',
      severity: 'error',
      from: { pathNot: '^main/preload\\.ts$' },
      to: { path: '^main/preload\\.ts$' },
    },
    {
      name: 'renderer-knows-shared',
      comment: 'The window asks over the typed boundary; it never loads the other side of it.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: ['^(main|db|test|scripts)/', 'node_modules/(electron|electron-log|better-sqlite3)/'] },
    },
    {
      name: 'renderer-without-node',
      comment: 'The window runs in a sandbox, where Node does not exist.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-stand-apart',
      comment:
        'A screen that needs another screen needs something in renderer/ui, renderer/graph or shared/.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'parts-know-no-feature',
      comment: 'Only the shell in renderer/app (and the entry beside it) puts the screens together.',
      severity: 'error',
      from: { path: '^renderer/(graph|api|ui|i18n|styles)/' },
      to: { path: '^renderer/(features|app)/' },
    },
    {
      name: 'cytoscape-in-graph',
      comment: 'renderer/graph is the single door to Cytoscape.',
      severity: 'error',
      from: { path: '^(renderer|main|db|shared|scripts)/', pathNot: '^renderer/graph/' },
      to: { path: 'node_modules/(@types/)?cytoscape[^/]*/' },
    },
    {
      name: 'sqlite-in-db',
      comment: 'db/ is the single door to the SQLite driver.',
      severity: 'error',
      from: { path: '^(renderer|main|shared|scripts)/' },
      to: { path: 'node_modules/(@types/)?better-sqlite3/' },
    },
    {
      name: 'no-window-on-the-command-line',
      comment: 'The command line and the analysis run without Electron: under Node, and in a worker thread.',
      severity: 'error',
      from: { path: '^main/(cli|analysis-worker)\\.ts$' },
      to: { path: 'node_modules/electron/', reachable: true },
    },
    {
      name: 'scripts-know-no-application',
      comment: 'Scripts start and measure the application from outside.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^(main|db|renderer|test)/' },
    },
    {
      name: 'other-folders-by-name',
      comment: 'Between top-level folders imports go by #name, which survives moving a file.',
      severity: 'error',
      from: { path: '^(main|renderer|shared|db|test|scripts)/' },
      to: {
        path: '^(main|renderer|shared|db|test|scripts)/',
        pathNot: '^$1/',
        dependencyTypesNot: ['aliased-subpath-import'],
      },
    },
    {
      name: 'no-circles',
      comment: 'Modules that need each other are one module, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-declared-packages',
      comment:
        'A package that came along with another one may leave with it. (Electron hosts its default application.)',
      severity: 'error',
      from: { pathNot: '^scripts/electron-runtime/default-app/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere would escape every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // Type imports count too: a type of the other side is a dependency on it.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(out|dist)/|^test/fixtures/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
