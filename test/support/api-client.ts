import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { ImportResource, Problem } from '@gevinst/contract';

export type Account = 'kontor' | 'ledelse' | 'analytiker' | 'team';
export const demoPassword = 'gevinst-demo';
export const emailOf = (account: Account) => `${account}@eksempelkoebing.test`;

/** A signed-in HTTP client, as a script of a municipality would be. */
export class ApiClient {
  private cookie = '';

  constructor(private origin: string) {}

  /** The same session against a restarted server. */
  moveTo(origin: string): void {
    this.origin = origin;
  }

  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie) headers.set('cookie', this.cookie);
    return fetch(`${this.origin}${path}`, { ...init, headers });
  }

  async signIn(email: string, password: string = demoPassword): Promise<void> {
    const answer = await this.send('POST', '/api/v1/session', { email, password });
    const cookies = answer.headers.getSetCookie();
    this.cookie = cookies.map((one) => one.split(';')[0] ?? '').join('; ');
    if (!answer.ok) throw new Error(`sign-in: ${String(answer.status)} ${await answer.text()}`);
  }

  send(method: string, path: string, body: unknown): Promise<Response> {
    const headers = { 'content-type': 'application/json' };
    return this.request(path, { method, headers, body: JSON.stringify(body) });
  }

  async json<T>(path: string): Promise<T> {
    const answer = await this.request(path);
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  async upload(
    content: string | Uint8Array,
    name: string,
    source: string,
  ): Promise<ImportResource> {
    const form = new FormData();
    form.set('source', source);
    const bytes = typeof content === 'string' ? content : new Uint8Array(content);
    form.set('file', new Blob([bytes], { type: 'text/csv' }), name);
    const answer = await this.request('/api/v1/imports', { method: 'POST', body: form });
    const body: unknown = await answer.json();
    if (!answer.ok) throw new Error(`upload: ${Problem.parse(body).code}`);
    return ImportResource.parse(body);
  }

  /** Sends a file from the disk as a script does: piece by piece, without a copy of it in memory. */
  async uploadFile(file: string, source: string): Promise<ImportResource> {
    const { headers, body } = formOf(file, source);
    const sent = request(`${this.origin}/api/v1/imports`, {
      method: 'POST',
      headers: { ...headers, cookie: this.cookie },
    });
    const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
    await pipeline(body, sent);
    const [answer] = await answered;
    return ImportResource.parse(await json(answer));
  }

  /** Asks for an import, every so often, until it is in one of `states`. */
  async until(
    id: string,
    states: readonly string[],
    timeoutMs = 60_000,
    everyMs = 20,
  ): Promise<ImportResource> {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const now = ImportResource.parse(await this.json(`/api/v1/imports/${id}`));
      if (states.includes(now.state)) return now;
      if (Date.now() > end) throw new Error(`import is ${now.state}, not ${states.join(' or ')}`);
      await wait(everyMs);
    }
  }

  async apply(id: string): Promise<ImportResource> {
    const answer = await this.send('POST', `/api/v1/imports/${id}/apply`, {});
    if (!answer.ok) throw new Error(`apply: ${String(answer.status)} ${await answer.text()}`);
    return this.until(id, ['applied', 'failed']);
  }
}

/** A form of one source and one file. */
function formOf(file: string, source: string) {
  const mark = 'gevinst-form';
  const part = (name: string): string =>
    `--${mark}\r\ncontent-disposition: form-data; name="${name}"`;
  const head = `${part('source')}\r\n\r\n${source}\r\n${part('file')}; filename="file.csv"\r\n\r\n`;
  const tail = `\r\n--${mark}--\r\n`;
  async function* pieces() {
    yield head;
    yield* createReadStream(file, { highWaterMark: 1 << 20 });
    yield tail;
  }
  const length = Buffer.byteLength(head) + statSync(file).size + tail.length;
  const headers = {
    'content-type': `multipart/form-data; boundary=${mark}`,
    'content-length': String(length),
  };
  return { headers, body: Readable.from(pieces()) };
}
