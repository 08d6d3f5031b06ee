interface ProblemKind {
  readonly status: number;
  readonly da: string;
  readonly en: string;
}

/** Every way a request can fail. The keys are stable and documented in docs/errors.md. */
export const PROBLEMS = {
  // Anyone's request
  validation_failed: {
    status: 400,
    da: 'Noget i forespørgslen er ikke udfyldt rigtigt',
    en: 'Something in the request is not filled in correctly',
  },
  malformed_request: {
    status: 400,
    da: 'Forespørgslen kan ikke læses',
    en: 'The request cannot be read',
  },
  not_found: { status: 404, da: 'Det findes ikke', en: 'It does not exist' },
  method_not_allowed: {
    status: 405,
    da: 'Det kan man ikke gøre her',
    en: 'That cannot be done here',
  },
  not_acceptable: {
    status: 406,
    da: 'Svaret findes ikke i det format',
    en: 'The answer does not exist in that format',
  },
  conflict: {
    status: 409,
    da: 'Det kan ikke lade sig gøre, som det står nu',
    en: 'That is not possible as things stand',
  },
  already_exists: { status: 409, da: 'Det findes allerede', en: 'It already exists' },
  stale: {
    status: 412,
    da: 'En anden har ændret det i mellemtiden. Hent siden igen',
    en: 'Someone else has changed it meanwhile. Load the page again',
  },
  too_large: {
    status: 413,
    da: 'Filen eller forespørgslen er for stor',
    en: 'The file or the request is too large',
  },
  unsupported_media_type: {
    status: 415,
    da: 'Formatet kan ikke modtages',
    en: 'The format cannot be received',
  },
  precondition_required: {
    status: 428,
    da: 'Ændringen mangler en If-Match med den udgave, den bygger på',
    en: 'The change lacks an If-Match with the version it builds on',
  },
  // Who is asking
  not_signed_in: { status: 401, da: 'Du er ikke logget ind', en: 'You are not signed in' },
  other_user: {
    status: 401,
    da: 'En anden er logget ind i browseren',
    en: 'Someone else is signed in in this browser',
  },
  wrong_credentials: {
    status: 401,
    da: 'E-mail eller adgangskode er forkert',
    en: 'The e-mail or the password is wrong',
  },
  forbidden: {
    status: 403,
    da: 'Din rolle giver ikke adgang til det',
    en: 'Your role does not allow that',
  },
  access_closed: {
    status: 403,
    da: 'Din adgang er lukket. Tal med kommunens digitaliseringskontor',
    en: 'Your access is closed. Talk to the digitalisation office of your municipality',
  },
  last_office_user: {
    status: 409,
    da: 'Kommunen skal have mindst én aktiv bruger i digitaliseringskontoret. Giv først en anden den rolle',
    en: 'The municipality needs at least one active user in the digitalisation office. Give someone else that role first',
  },
  foreign_origin: {
    status: 403,
    da: 'Forespørgslen kommer fra et andet websted',
    en: 'The request comes from another site',
  },
  too_many_attempts: {
    status: 429,
    da: 'For mange forsøg. Prøv igen senere',
    en: 'Too many attempts. Try again later',
  },
  link_not_valid: {
    status: 410,
    da: 'Linket er brugt eller udløbet',
    en: 'The link has been used or has expired',
  },
  // Imports
  import_not_ready: {
    status: 409,
    da: 'Importen har åbne spørgsmål eller er ikke læst færdig',
    en: 'The import has open questions or is still being read',
  },
  import_state: {
    status: 409,
    da: 'Det kan ikke gøres med importen i den tilstand',
    en: 'That cannot be done with the import in its state',
  },
  closed_period: {
    status: 409,
    da: 'Importen ændrer en lukket måned og mangler en begrundelse',
    en: 'The import changes a closed month and lacks a reason',
  },
  dry_run_outdated: {
    status: 409,
    da: 'Tallene har flyttet sig, siden du så, hvad filen ville ændre. Her er den nye opgørelse; se den igennem, før du indlæser',
    en: 'Figures have moved since you saw what the file would change. Here is the new account; look it through before you load it',
  },
  file_missing: {
    status: 400,
    da: 'Der er ingen fil i forespørgslen',
    en: 'There is no file in the request',
  },
  file_empty: { status: 400, da: 'Filen er tom', en: 'The file is empty' },
  import_not_undoable: {
    status: 409,
    da: 'Importen kan ikke fortrydes samlet',
    en: 'The import cannot be undone as a whole',
  },
  import_built_upon: {
    status: 409,
    da: 'Importen er ikke fortrudt, for noget bygger på det, den oprettede',
    en: 'The import is not undone, because something builds on what it created',
  },
  // Plans
  revision_approved: {
    status: 409,
    da: 'En godkendt plan kan ikke ændres',
    en: 'An approved plan cannot be changed',
  },
  // Target boards
  action_step: {
    status: 409,
    da: 'En handling flyttes ét trin ad gangen',
    en: 'An action moves one step at a time',
  },
  reason_required: {
    status: 400,
    da: 'En handling flyttes kun tilbage med en begrundelse',
    en: 'An action moves back only with a reason',
  },
  evaluation_required: {
    status: 400,
    da: 'En handling er først evalueret, når I har skrevet, om indikatoren flyttede sig',
    en: 'An action is not evaluated until you have written whether the indicator moved',
  },
  over_capacity: {
    status: 409,
    da: 'Der er ikke dage nok til handlingen',
    en: 'There are not enough days for the action',
  },
  meeting_open: {
    status: 409,
    da: 'Der er allerede et møde i gang ved tavlen',
    en: 'A meeting is already going on at the board',
  },
  meeting_over: {
    status: 409,
    da: 'Mødet er slut',
    en: 'The meeting is over',
  },
  // Start-up workshops
  workshop_open: {
    status: 409,
    da: 'Projektet har allerede en workshop, der ikke er afsluttet',
    en: 'The project already has a workshop that is not finished',
  },
  workshop_over: {
    status: 409,
    da: 'Workshoppen er slut',
    en: 'The workshop is over',
  },
  // Ours
  insufficient_storage: {
    status: 507,
    da: 'Der er ikke plads til mere på serveren',
    en: 'The server has no room left',
  },
  unavailable: {
    status: 503,
    da: 'Serveren er ikke klar endnu. Prøv igen om lidt',
    en: 'The server is not ready. Try again shortly',
  },
  internal: { status: 500, da: 'Der skete en fejl hos os', en: 'Something failed on our side' },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;
