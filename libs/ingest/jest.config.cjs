const preset = require('../../jest.preset.cjs');

module.exports = { ...preset, displayName: 'ingest', roots: [__dirname], maxWorkers: 2 };
