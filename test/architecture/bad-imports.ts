/** A line of code that must never pass, where it would stand, and the rule that must stop it. */
export interface BadText {
  readonly why: string;
  readonly file: string;
  readonly text: string;
  readonly rule: string;
}

const nx = '@nx/enforce-module-boundaries';
const folders = 'gevinst/folders';
const packages = 'gevinst/packages';
const bad = (why: string, file: string, text: string, rule: string): BadText => ({
  why,
  file,
  text,
  rule,
});
const api = 'apps/api/src';
const web = 'apps/web/src/app';

export const layerTexts: readonly BadText[] = [
  bad('domain knows no contract', 'libs/domain/src/x.ts', `import '@gevinst/contract';`, nx),
  bad('domain takes no other package', 'libs/domain/src/x.ts', `import 'zod';`, nx),
  bad('contract knows no ingest', 'libs/contract/src/x.ts', `import '@gevinst/ingest';`, nx),
  bad('contract knows no framework', 'libs/contract/src/x.ts', `import '@nestjs/common';`, nx),
  bad('ingest knows no contract', 'libs/ingest/src/x.ts', `import '@gevinst/contract';`, nx),
  bad('ingest knows no database', 'libs/ingest/src/x.ts', `import 'typeorm';`, nx),
  bad('api draws no pages', `${api}/x.ts`, `import '@angular/core';`, nx),
  bad('web parses no files', `${web}/x.ts`, `import '@gevinst/ingest';`, nx),
  bad('web knows no Nest', `${web}/x.ts`, `import '@nestjs/common';`, nx),
  bad('web knows no TypeORM', `${web}/x.ts`, `import 'typeorm';`, nx),
  bad('web knows no PostgreSQL', `${web}/x.ts`, `import 'pg';`, nx),
  bad('web knows no DuckDB', `${web}/x.ts`, `import '@duckdb/node-api';`, nx),
];

export const folderTexts: readonly BadText[] = [
  bad('web runs in a browser', `${web}/x.ts`, `import 'node:fs';`, packages),
  bad('domain draws no examples', 'libs/domain/src/x.ts', `import 'fast-check';`, packages),
  bad('ingest draws no examples', 'libs/ingest/src/x.ts', `import 'fast-check';`, packages),
  bad('a cycle', 'libs/domain/src/decimal.ts', `import './money/money';`, 'import-x/no-cycle'),
  bad(
    'a feature reaches into another',
    `${api}/demo/x.ts`,
    `import '../imports/apply-import';`,
    folders,
  ),
  bad('a room needs one above it', `${api}/plan/x.ts`, `import '../board/boards.port';`, folders),
  bad('also one shared by all', `${api}/warehouse/x.ts`, `import '../ledger/x';`, folders),
  bad('a room without a floor', `${api}/new/x.ts`, `import '../http/problem-error';`, folders),
  bad('also dynamically', `${api}/demo/x.ts`, `void import('../imports/apply-import');`, folders),
  bad('also by re-export', `${api}/demo/x.ts`, `export * from '../imports/apply-import';`, folders),
  bad('a shared room knows a feature', `${api}/http/x.ts`, `import '../imports/x';`, folders),
  bad('what is told knows no feature', `${api}/live/x.ts`, `import '../projects/x';`, folders),
  bad(
    'a feature skips the port',
    `${api}/portfolio/x.ts`,
    `import '../warehouse/duckdb/connection';`,
    folders,
  ),
  bad(
    'DuckDB outside its adapter',
    `${api}/portfolio/x.ts`,
    `import '@duckdb/node-api';`,
    packages,
  ),
  bad(
    'DuckDB outside the writer',
    'libs/ingest/src/scan/x.ts',
    `import '@duckdb/node-api';`,
    packages,
  ),
  bad('ORM outside repositories', `${api}/projects/x.ts`, `import 'typeorm';`, packages),
  bad('ORM types outside', `${api}/projects/x.ts`, `import type { A } from 'typeorm';`, packages),
  bad(
    'environment outside config',
    `${api}/http/x.ts`,
    `void process.env.X;`,
    'no-restricted-syntax',
  ),
  bad(
    'a domain folder imports another',
    `${web}/project/x.ts`,
    `import '../imports/data/x';`,
    folders,
  ),
  bad('shared knows a domain', `${web}/shared/x.ts`, `import '../imports/data/x';`, folders),
  bad('data knows a page', `${web}/project/data/x.ts`, `import '../feature-a/x';`, folders),
  bad('data knows a component', `${web}/project/data/x.ts`, `import '../ui/x';`, folders),
  bad('ui knows data', `${web}/project/ui/x.ts`, `import '../data/x';`, folders),
  bad('a page knows a page', `${web}/project/feature-a/x.ts`, `import '../feature-b/x';`, folders),
];

export const sizeTexts: readonly BadText[] = [
  bad(
    'any',
    'libs/domain/src/x.ts',
    'export const x: any = 1;',
    '@typescript-eslint/no-explicit-any',
  ),
  bad('a long file', 'libs/domain/src/x.ts', 'export {};\n'.repeat(251), 'max-lines'),
  bad(
    'a long function',
    'libs/domain/src/x.ts',
    `export function f() {\n${'  f();\n'.repeat(61)}}`,
    'max-lines-per-function',
  ),
  bad(
    'an image without text',
    `${web}/project/ui/x.html`,
    '<img src="a">',
    '@angular-eslint/template/alt-text',
  ),
  bad(
    'a click that no key reaches',
    `${web}/project/ui/x.html`,
    '<div (click)="go()">a</div>',
    '@angular-eslint/template/click-events-have-key-events',
  ),
];

/** What the walls must let through; a guard that stops everything proves nothing. */
export const goodTexts: readonly Omit<BadText, 'rule'>[] = [
  { why: 'port', file: `${api}/portfolio/x.ts`, text: `import '../warehouse/warehouse.port';` },
  { why: 'room', file: `${api}/portfolio/x.ts`, text: `import '../http/problem-error';` },
  { why: 'module', file: `${api}/board/a.module.ts`, text: `import '../plan/b.module';` },
  { why: 'examples', file: 'libs/domain/src/x.spec.ts', text: `import 'fast-check';` },
  { why: 'repository', file: `${api}/a/a.repository.ts`, text: `import 'typeorm';` },
  { why: 'page to data', file: `${web}/project/feature-a/x.ts`, text: `import '../data/x';` },
  { why: 'shared', file: `${web}/project/ui/x.ts`, text: `import '../../shared/x';` },
];
