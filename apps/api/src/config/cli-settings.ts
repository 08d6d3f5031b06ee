/** Where the command line finds a running Gevinst, and as whom. */
export interface CliSettings {
  readonly url: string;
  readonly user: string | null;
  readonly password: string | null;
}

export function cliSettings(env: Record<string, string | undefined> = process.env): CliSettings {
  return {
    url: (env.GEVINST_URL ?? 'http://127.0.0.1:3000').replace(/\/$/, ''),
    user: env.GEVINST_USER ?? null,
    password: env.GEVINST_PASSWORD ?? null,
  };
}
