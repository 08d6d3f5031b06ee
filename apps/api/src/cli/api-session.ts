import { openAsBlob } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ImportProjectList, ImportResource, Problem } from '@gevinst/contract';
import type { CliSettings } from '../config/cli-settings';

/** A failure that the command line tells in one sentence, without a trace. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}

const UNDER_WAY = new Set(['received', 'parsing', 'applying']);

/** A signed-in visit to a running Gevinst, as any script could make it. */
export class ApiSession {
  private constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {}

  static async open({ url, user, password }: CliSettings): Promise<ApiSession> {
    if (user === null || password === null) {
      throw new CliError('Angiv GEVINST_USER og GEVINST_PASSWORD som miljøvariable.');
    }
    const answer = await fetch(`${url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: user, password }),
    }).catch(() => {
      throw new CliError(`Der svarer ingen Gevinst på ${url}. Start den, eller angiv GEVINST_URL.`);
    });
    if (!answer.ok) throw await problemOf(answer);
    const cookies = answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
    return new ApiSession(url, cookies.join('; '));
  }

  async send(file: string, source: string): Promise<ImportResource> {
    const form = new FormData();
    form.set('source', source);
    const content = await contentOf(file);
    form.set('file', content, path.basename(file));
    return this.settled(await this.ask('POST', '/api/v1/imports', form));
  }

  async apply(id: string): Promise<ImportResource> {
    return this.settled(await this.ask('POST', `/api/v1/imports/${id}/apply`));
  }

  /** What a portfolio file does to its first projects. */
  async projects(id: string): Promise<ImportProjectList> {
    const route = `/api/v1/imports/${id}/projects?limit=200`;
    return ImportProjectList.parse(await this.fetched('GET', route));
  }

  linkTo(id: string): string {
    return `${this.url}/imports/${id}`;
  }

  private async settled(resource: ImportResource): Promise<ImportResource> {
    let now = resource;
    while (UNDER_WAY.has(now.state)) {
      await wait(150);
      now = await this.ask('GET', `/api/v1/imports/${now.id}`);
    }
    return now;
  }

  private async ask(method: string, route: string, body?: FormData): Promise<ImportResource> {
    return ImportResource.parse(await this.fetched(method, route, body));
  }

  private async fetched(method: string, route: string, body?: FormData): Promise<unknown> {
    const answer = await fetch(`${this.url}${route}`, {
      method,
      headers: { cookie: this.cookie },
      ...(body === undefined ? {} : { body }),
    });
    if (!answer.ok) throw await problemOf(answer);
    return answer.json();
  }
}

async function contentOf(file: string): Promise<Blob> {
  try {
    return await openAsBlob(file);
  } catch {
    throw new CliError(`Filen ${file} kan ikke læses.`);
  }
}

async function problemOf(answer: Response): Promise<CliError> {
  const problem = Problem.safeParse(await answer.json().catch(() => null));
  if (!problem.success) return new CliError(`Serveren svarede ${String(answer.status)}.`);
  const { title, detail, code } = problem.data;
  return new CliError(`${title}${detail === undefined ? '' : `: ${detail}`} (${code})`);
}
