const mine = `municipality_id::text = current_setting('app.municipality_id', true)
  or current_setting('app.scope', true) = 'system'`;

/** What makes a new table's rows one municipality's each, and lets the tenants' role use it. */
export const tenantTable = (table: string): readonly string[] => [
  `grant select, insert, update, delete on ${table} to gevinst_tenant`,
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy tenant on ${table} using (${mine}) with check (${mine})`,
];
