import nx from '@nx/eslint-plugin';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';

/** Who may import whom. Every constraint names tags; there is no wildcard. */
const depConstraints = [
  {
    sourceTag: 'layer:domain',
    onlyDependOnLibsWithTags: ['layer:domain'],
    allowedExternalImports: ['decimal.js', 'temporal-polyfill', 'fast-check'],
  },
  {
    sourceTag: 'layer:contract',
    onlyDependOnLibsWithTags: ['layer:contract', 'layer:domain'],
    allowedExternalImports: ['zod'],
  },
  {
    sourceTag: 'layer:ingest',
    onlyDependOnLibsWithTags: ['layer:ingest', 'layer:domain'],
    bannedExternalImports: ['@nestjs/*', '@angular/*', 'typeorm', 'pg'],
  },
  {
    sourceTag: 'layer:test',
    onlyDependOnLibsWithTags: ['layer:domain', 'layer:contract', 'layer:ingest'],
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'coverage/**',
      '**/*.cjs',
      'test/architecture/bad/**',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    plugins: { '@nx': nx, 'import-x': importX },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.base.json' })],
    },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { depConstraints, allow: [], enforceBuildableLibDependency: false },
      ],
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 250 }],
      complexity: ['error', 14],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['**/*.spec.ts'], rules: { 'max-lines': 'off' } },
);
