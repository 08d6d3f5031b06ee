import type { MigrationInterface, QueryRunner } from 'typeorm';
import { municipality } from './municipality-column';
import { tenantTable } from './tenant-table';

const TABLES = [
  'board',
  'meeting',
  'meeting_person',
  'idea',
  'idea_question',
  'action_item',
  'action_step',
];

const statements = [
  `create table board (
    project_id uuid primary key references project,
    ${municipality},
    pinned jsonb not null default '[]',
    capacity_days numeric(6,2),
    mapping jsonb,
    version integer not null default 1
  )`,
  `create table meeting (
    id uuid primary key default gen_random_uuid(),
    ${municipality},
    project_id uuid not null references project,
    started_at timestamptz not null default now(),
    ended_at timestamptz,
    planned_minutes integer not null,
    mode text not null,
    step text not null,
    facilitator text not null,
    next_at timestamptz,
    minutes jsonb,
    join_hash text,
    join_until timestamptz,
    version integer not null default 1
  )`,
  `create unique index meeting_open on meeting (project_id) where ended_at is null`,
  `create unique index meeting_join on meeting (join_hash) where join_hash is not null`,
  `create table meeting_person (
    meeting_id uuid not null references meeting,
    name text not null,
    ${municipality},
    joined_at timestamptz not null default now(),
    primary key (meeting_id, name)
  )`,
  `create table idea (
    id uuid primary key default gen_random_uuid(),
    ${municipality},
    project_id uuid not null references project,
    meeting_id uuid references meeting,
    text text not null,
    author text not null,
    author_id uuid,
    mode text not null,
    effect smallint,
    resources smallint,
    assessed_by text,
    assessed_at timestamptz,
    archived_at timestamptz,
    created_at timestamptz not null default now(),
    version integer not null default 1,
    constraint idea_assessed_whole check ((effect is null) = (resources is null))
  )`,
  `create index idea_project on idea (project_id, created_at)`,
  `create table idea_question (
    id uuid primary key default gen_random_uuid(),
    ${municipality},
    idea_id uuid not null references idea,
    text text not null,
    author text not null,
    at timestamptz not null default now(),
    answer text,
    answered_by text
  )`,
  `create index idea_question_idea on idea_question (idea_id)`,
  `create table action_item (
    id uuid primary key default gen_random_uuid(),
    ${municipality},
    project_id uuid not null references project,
    idea_id uuid references idea,
    title text not null,
    description text not null default '',
    owner text not null,
    deadline date not null,
    status text not null default 'decided',
    days numeric(6,2),
    indicator_id uuid references indicator,
    theme text,
    benefit_id uuid,
    barrier_id uuid,
    created_by text not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version integer not null default 1
  )`,
  `create index action_item_project on action_item (project_id)`,
  `create index action_item_deadline on action_item (municipality_id, deadline)`,
  `create table action_step (
    id uuid primary key default gen_random_uuid(),
    ${municipality},
    action_id uuid not null references action_item,
    from_status text,
    to_status text not null,
    reason text not null default '',
    evaluation jsonb,
    by text not null,
    at timestamptz not null default now()
  )`,
  `create index action_step_action on action_step (action_id)`,
  `create function action_step_frozen() returns trigger language plpgsql as $$ begin
    raise exception 'the history of an action is append-only' using errcode = 'restrict_violation';
  end $$`,
  `create trigger action_step_frozen before update or delete on action_step
    for each row execute function action_step_frozen()`,
  ...TABLES.flatMap(tenantTable),
];

/** The target board of a project: ideas, their assessment, actions with their history, and meetings. */
export class TargetBoards1764000000007 implements MigrationInterface {
  readonly name = 'TargetBoards1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.query(`drop table ${table}`);
    await runner.query('drop function action_step_frozen()');
  }
}
