/** Shared by every Node project: SWC compiles, path aliases point at sources. */
const path = require('node:path');

const root = __dirname;

module.exports = {
  rootDir: root,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json', 'node'],
  moduleNameMapper: {
    '^@gevinst/(domain|contract|ingest)$': path.join(root, 'libs/$1/src/index.ts'),
  },
  transform: {
    '^.+\\.(ts|mjs)$': [
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
