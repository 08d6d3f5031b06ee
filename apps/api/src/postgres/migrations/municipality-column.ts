/** The tenant's column: filled from the transaction's tenant, never by code. */
export const municipality = `municipality_id uuid not null
      default current_municipality() references municipality`;

/** The tenant of the running transaction; an error outside of one. */
export const currentMunicipality = `create function current_municipality() returns uuid
  language sql stable as $$ select current_setting('app.municipality_id')::uuid $$`;
