import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'scripts/tasks/*.ts',
    'scripts/packaging/fpm.ts',
    'scripts/packaging/after-pack.mjs',
    'scripts/electron-runtime/default-app/main.mjs',
    'test/e2e/{examples,example-dossier,walk,screenshots}.ts',
    'test/bench/*.bench.ts',
    'test/bench/support/hostile-imports.ts',
    'test/mutation/*.ts',
    'test/support/programs/*.ts',
  ],
  project: ['{main,renderer,shared,db,test,scripts}/**/*.{ts,tsx,mjs,css}', '*.{ts,mjs}'],
  // A type that an exported function speaks of may be exported with it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Started as a command, by way of its manifest.
    'node-gyp',
    // The types of a package that the driver stands in for: the driver's own are not reachable through its exports.
    '@types/better-sqlite3',
  ],
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/^@import\s+['"]([^'"]+)['"]/gm)].map(([, path]) => `import '${path}';`).join('\n'),
  },
};

export default config;
