const path = require('node:path');

const root = path.join(__dirname, '../..');

/** Angular's compiler instead of SWC: components are compiled from their templates. */
module.exports = {
  displayName: 'web',
  rootDir: root,
  roots: [__dirname],
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: [path.join(__dirname, 'src/test-setup.ts')],
  moduleFileExtensions: ['ts', 'html', 'mjs', 'js', 'json'],
  moduleNameMapper: {
    '^@gevinst/(domain|contract|ingest)$': path.join(root, 'libs/$1/src/index.ts'),
  },
  transform: {
    '^.+\\.(ts|mjs|js|html)$': [
      'jest-preset-angular',
      {
        tsconfig: path.join(__dirname, 'tsconfig.spec.json'),
        stringifyContentPathRegex: '\\.html$',
      },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(.*\\.mjs$|@jsverse/|echarts/|zrender/|tslib/|temporal-(polyfill|utils|spec)/|qr/))',
  ],
};
