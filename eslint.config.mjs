import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';
import gevinst from './tools/eslint/folder-rules.mjs';

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
    sourceTag: 'layer:api',
    onlyDependOnLibsWithTags: ['layer:api', 'layer:ingest', 'layer:contract', 'layer:domain'],
    bannedExternalImports: ['@angular/*', 'echarts', 'ngx-echarts', '@jsverse/*'],
  },
  {
    sourceTag: 'layer:web',
    onlyDependOnLibsWithTags: ['layer:web', 'layer:contract', 'layer:domain'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', '@duckdb/*', 'fastify', '@fastify/*'],
  },
  {
    sourceTag: 'layer:test',
    onlyDependOnLibsWithTags: ['layer:domain', 'layer:contract', 'layer:ingest'],
  },
];

/** Which files may touch a package that should stay behind a wall. */
const packageWalls = [
  {
    packages: '^@duckdb/',
    in: '^(apps|libs)/',
    except: ['^apps/api/src/warehouse/duckdb/', '^libs/ingest/src/write-typed', '\\.spec\\.ts$'],
    why: 'only the warehouse adapter and the typed-Parquet writer know DuckDB',
  },
  {
    packages: '^fast-check$',
    in: '^(apps|libs)/',
    except: ['\\.spec\\.ts$', '/testing(/|\\.ts$)', '^libs/ingest/src/oracle/'],
    why: 'generated examples are for tests; nothing that runs draws by chance',
  },
  {
    packages: '^(typeorm|@nestjs/typeorm|pg)$',
    in: '^apps/api/src/',
    except: [
      '\\.entity\\.ts$',
      '\\.repository\\.ts$',
      '^apps/api/src/(ledger|postgres)/',
      '\\.spec\\.ts$',
    ],
    why: 'only entities, repositories, ledger/ and postgres/ know the ORM',
  },
  {
    packages: '^node:',
    in: '^apps/web/src/',
    except: ['\\.spec\\.ts$'],
    why: 'pages run in a browser',
  },
];

const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Read the environment in config/ only; everybody else gets Settings.',
};

export default tseslint.config(
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'coverage/**',
      'test-results/**',
      '**/*.cjs',
      '.angular/**',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    plugins: { '@nx': nx, 'import-x': importX, gevinst },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ project: `${import.meta.dirname}/tsconfig.base.json` }),
      ],
    },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { depConstraints, allow: [], enforceBuildableLibDependency: false },
      ],
      'gevinst/folders': 'error',
      'gevinst/packages': ['error', packageWalls],
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 16],
      '@typescript-eslint/no-explicit-any': 'error',
      // `{ secret: _, ...rest }` leaves a field out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_+$', varsIgnorePattern: '^_+$' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // A scanner is one state machine over bytes; a call per state would cost more than it explains.
    files: ['libs/ingest/src/shape/tokenize.ts', 'libs/ingest/src/scan/**/*.ts'],
    rules: { complexity: 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/config/**', '**/*.spec.ts', '**/testing/**'],
    rules: {
      'no-restricted-syntax': ['error', noEnvironment],
      // Nest modules and decorated marker classes are classes without members.
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['apps/web/src/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'off',
      // Angular's validators are static functions that are handed over by name.
      '@typescript-eslint/unbound-method': ['error', { ignoreStatic: true }],
    },
  },
  {
    files: ['apps/web/src/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts', '**/testing/**/*.ts'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      // supertest-like bodies and page.evaluate answer with any; the specs assert their shape.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    // The SQL cases hold the warehouse's own queries against the domain, so they are the ones that import the API.
    files: ['test/sql/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { depConstraints, allow: ['../../apps/api/src/**'], enforceBuildableLibDependency: false },
      ],
    },
  },
  { files: ['**/*.mjs'], rules: { 'max-lines': ['error', { max: 250 }] } },
);
