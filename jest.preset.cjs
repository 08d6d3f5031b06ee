/** Shared by every Node project: SWC compiles, path aliases point at sources. */
const path = require('node:path');

const root = __dirname;

module.exports = {
  rootDir: root,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json', 'node'],
  moduleNameMapper: {
    '^@gevinst/(domain|contract|ingest)$': path.join(root, 'libs/$1/src/index.ts'),
    '^@gevinst/ingest/worker$': path.join(root, 'libs/ingest/src/worker.ts'),
  },
  // These are published as ESM only; everything else in node_modules runs as it is.
  transformIgnorePatterns: [
    '/node_modules/(?!(temporal-(polyfill|utils|spec)|hyparquet(-writer)?)/)',
  ],
  transform: {
    '^.+\\.(ts|mjs|js)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};
