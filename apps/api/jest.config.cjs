const preset = require('../../jest.preset.cjs');

// Nest 12 and what it pulls in are published as ES modules only; Jest compiles them like our own sources.
const esmOnly = [
  '@nestjs/',
  'temporal-(polyfill|utils|spec)/',
  'hyparquet(-writer)?/',
  'file-type/',
  'strtok3/',
  'token-types/',
  'uint8array-extras/',
  '@tokenizer/',
  '@borewit/',
  'citty/',
  'content-disposition/',
  '@fastify/cookie/',
  'cookie/',
];

module.exports = {
  ...preset,
  displayName: 'api',
  roots: [__dirname],
  testTimeout: 60_000,
  maxWorkers: 2,
  // Every suite loads Nest anew; what Jest keeps of it would fill a worker in the end.
  workerIdleMemoryLimit: '1GB',
  globalSetup: `${__dirname}/src/postgres/testing/start-postgres.ts`,
  globalTeardown: `${__dirname}/src/postgres/testing/stop-postgres.ts`,
  transformIgnorePatterns: [`/node_modules/(?!${esmOnly.join('|')})`],
};
