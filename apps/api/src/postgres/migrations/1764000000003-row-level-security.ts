import type { MigrationInterface, QueryRunner } from 'typeorm';

const mine = `current_setting('app.municipality_id', true)`;
const system = `current_setting('app.scope', true) = 'system'`;

/** Rows of these belong to one municipality. */
const scoped = [
  'app_user',
  'invitation',
  'audit_entry',
  'closed_period',
  '"import"',
  'source_profile',
  'ledger',
  'project',
  'change',
  'benefit',
  'benefit_change',
  'light_override',
  'indicator',
  'cause_note',
  'plan_revision',
];

/** No municipality ever reads these. */
const internal = ['session', 'login_attempt'];

const policy = (table: string, rule: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy tenant on ${table} using (${rule}) with check (${rule})`,
];

// The role is the whole server's, and databases of the same server migrate at the same time.
const role = `do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'gevinst_tenant') then
    create role gevinst_tenant nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$`;

const frozen = (table: string, condition: string, message: string) => [
  `create function ${table}_frozen() returns trigger language plpgsql as $$ begin
    ${condition}
    raise exception '${message}' using errcode = 'restrict_violation';
  end $$`,
  `create trigger ${table}_frozen before update or delete on ${table}
    for each row execute function ${table}_frozen()`,
];

const statements = [
  role,
  `grant gevinst_tenant to current_user`,
  `grant usage on schema public to gevinst_tenant`,
  `grant select, insert, update, delete on all tables in schema public to gevinst_tenant`,
  ...scoped.flatMap((table) => policy(table, `municipality_id::text = ${mine} or ${system}`)),
  ...internal.flatMap((table) => policy(table, system)),
  ...policy('municipality', `id::text = ${mine} or ${system}`),
  ...frozen('ledger', '', 'the ledger is append-only'),
  ...frozen(
    'plan_revision',
    `if old.state <> 'approved' then
      if tg_op = 'DELETE' then return old; end if;
      return new;
    end if;`,
    'an approved revision never changes',
  ),
];

export class RowLevelSecurity1764000000003 implements MigrationInterface {
  readonly name = 'RowLevelSecurity1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['ledger', 'plan_revision']) {
      await runner.query(`drop trigger ${table}_frozen on ${table}`);
      await runner.query(`drop function ${table}_frozen()`);
    }
    for (const table of [...scoped, ...internal, 'municipality']) {
      await runner.query(`drop policy tenant on ${table}`);
      await runner.query(`alter table ${table} disable row level security`);
    }
  }
}
