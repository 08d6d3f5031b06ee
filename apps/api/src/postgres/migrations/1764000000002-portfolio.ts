import type { MigrationInterface, QueryRunner } from 'typeorm';
import { municipality } from './municipality-column';

const statements = [
  `create table project (
    id uuid primary key default gen_random_uuid(),
    ${municipality},
    code text not null,
    name text not null,
    department text not null,
    phase text not null,
    owner text not null default '',
    go_live date,
    description text not null default '',
    taken_in_advance_ore bigint,
    created_by uuid,
    updated_at timestamptz not null default now(),
    version integer not null default 1,
    constraint project_code unique (municipality_id, code)
  )`,
  `create table change (
    id uuid primary key default gen_random_uuid(),
    ${municipality},
    project_id uuid not null references project,
    name text not null,
    owner text not null default ''
  )`,
  `create index change_project on change (project_id)`,
  `create table benefit (
    id uuid primary key default gen_random_uuid(),
    ${municipality},
    project_id uuid not null references project,
    name text not null,
    owner text not null default '',
    value_class text not null,
    beneficiary text not null,
    disbenefit boolean not null default false,
    realisation_from text not null,
    realisation_to text not null,
    description text not null default ''
  )`,
  `create index benefit_project on benefit (project_id)`,
  `create table benefit_change (
    benefit_id uuid not null references benefit on delete cascade,
    change_id uuid not null references change on delete cascade,
    ${municipality},
    primary key (benefit_id, change_id)
  )`,
  `create index benefit_change_change on benefit_change (change_id)`,
  `create table light_override (
    project_id uuid primary key references project,
    ${municipality},
    light text not null,
    reason text not null,
    author text not null,
    until date not null,
    created_at timestamptz not null default now()
  )`,
  `create table indicator (
    id uuid primary key default gen_random_uuid(),
    ${municipality},
    code text not null,
    data jsonb not null,
    version integer not null default 1,
    constraint indicator_code unique (municipality_id, code)
  )`,
  `create table cause_note (
    indicator_id uuid not null references indicator,
    month text not null,
    ${municipality},
    text text not null,
    author text not null,
    at timestamptz not null default now(),
    primary key (indicator_id, month)
  )`,
  `create table plan_revision (
    id uuid primary key default gen_random_uuid(),
    ${municipality},
    project_id uuid not null references project,
    number integer not null,
    state text not null,
    reason text not null,
    author text not null,
    created_at timestamptz not null default now(),
    approved_at timestamptz,
    approved_by text,
    content jsonb not null,
    constraint plan_revision_number unique (project_id, number)
  )`,
];

export class Portfolio1764000000002 implements MigrationInterface {
  readonly name = 'Portfolio1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table project, change, benefit, benefit_change, light_override, indicator, cause_note, plan_revision`,
    );
  }
}
