import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currentMunicipality, municipality } from './municipality-column';

const statements = [
  currentMunicipality,
  `create table municipality (
    id uuid primary key default gen_random_uuid(),
    name text not null,
    fictitious boolean not null default false,
    today date
  )`,
  `create table app_user (
    id uuid primary key default gen_random_uuid(),
    ${municipality},
    email text not null,
    name text not null,
    role text not null,
    password_hash text,
    constraint app_user_email unique (email)
  )`,
  `create table session (
    id text primary key,
    user_id uuid not null references app_user on delete cascade,
    expires_at timestamptz not null
  )`,
  `create index session_by_user on session (user_id)`,
  `create table invitation (
    token_hash text primary key,
    ${municipality},
    user_id uuid not null references app_user on delete cascade,
    expires_at timestamptz not null
  )`,
  `create table login_attempt (
    id uuid primary key default gen_random_uuid(),
    key text not null,
    at timestamptz not null default now()
  )`,
  `create index login_attempt_key on login_attempt (key, at)`,
  `create table audit_entry (
    id uuid primary key default gen_random_uuid(),
    ${municipality},
    at timestamptz not null default clock_timestamp(),
    who text not null,
    action text not null,
    subject text not null,
    before text,
    after text
  )`,
  `create index audit_entry_at on audit_entry (municipality_id, at, id)`,
  `create table closed_period (
    ${municipality},
    month text not null,
    closed_by text not null,
    closed_at timestamptz not null default now(),
    primary key (municipality_id, month)
  )`,
  `create table "import" (
    id uuid primary key default gen_random_uuid(),
    ${municipality},
    kind text not null,
    state text not null,
    source text not null,
    file_name text not null,
    sha256 text not null,
    bytes bigint not null,
    created_by uuid,
    created_by_name text not null,
    created_at timestamptz not null default now(),
    applied_at timestamptz,
    undone_at timestamptz,
    duplicate_of uuid references "import",
    document jsonb not null
  )`,
  `create index import_created on "import" (municipality_id, created_at)`,
  `create table source_profile (
    ${municipality},
    source text not null,
    version integer not null,
    fingerprint text not null,
    profile jsonb not null,
    primary key (municipality_id, source, version)
  )`,
  `create table ledger (
    seq bigint primary key,
    ${municipality},
    kind text not null,
    recorded_at timestamptz not null,
    payload jsonb not null
  )`,
  `create index ledger_recorded on ledger (municipality_id, recorded_at)`,
  `create table ledger_head (
    id smallint primary key,
    seq bigint not null
  )`,
  `insert into ledger_head (id, seq) values (1, 0)`,
];

export class PeopleImportsAndLedger1764000000001 implements MigrationInterface {
  readonly name = 'PeopleImportsAndLedger1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table municipality, app_user, session, invitation, login_attempt, audit_entry, closed_period, "import", source_profile, ledger, ledger_head`,
    );
    await runner.query('drop function current_municipality');
  }
}
