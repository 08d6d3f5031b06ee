const preset = require('../jest.preset.cjs');

/** One browser and one server at a time: the specs here run serially. */
module.exports = {
  ...preset,
  displayName: 'test',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  testTimeout: 120_000,
  maxWorkers: 1,
};
