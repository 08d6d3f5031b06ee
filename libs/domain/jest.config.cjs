const preset = require('../../jest.preset.cjs');

module.exports = { ...preset, displayName: 'domain', roots: [__dirname] };
