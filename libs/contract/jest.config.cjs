const preset = require('../../jest.preset.cjs');

module.exports = { ...preset, displayName: 'contract', roots: [__dirname] };
