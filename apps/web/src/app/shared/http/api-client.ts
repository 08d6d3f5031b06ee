import { HttpClient, HttpErrorResponse, HttpHeaders, HttpParams } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { z } from 'zod';
import { ProblemFailure, failureOf } from './problem-failure';

/** Query parameters; null, undefined and '' are left out. */
export type Query = Record<string, string | number | null | undefined>;

export interface SendOptions {
  readonly ifMatch?: string;
  /** Whose request it is: refused when somebody else is signed in in this browser by then. */
  readonly user?: string;
}

const BASE = '/api/v1/';
const ARROW = 'application/vnd.apache.arrow.stream';

/**
 * The only door to the server. Every answer is parsed with its schema, every failure is a `ProblemFailure`.
 * Paths are relative to /api/v1, without a leading slash: `client.get('portfolio', Portfolio, { to })`.
 */
@Service()
export class ApiClient {
  private readonly http = inject(HttpClient);

  get<T extends z.ZodType>(
    path: string,
    schema: T,
    query: Query = {},
    options: SendOptions = {},
  ): Promise<z.output<T>> {
    return this.send('GET', path, schema, undefined, { ...options, query });
  }

  /**
   * A large series as an Arrow stream: `read` turns the bytes into what `schema` describes.
   * A server that answers with JSON, or with columns that `read` does not know, is asked for JSON.
   */
  async getTable<T extends z.ZodType>(
    path: string,
    schema: T,
    read: (bytes: Uint8Array) => unknown,
    query: Query = {},
  ): Promise<z.output<T>> {
    const answer = await this.bytes(path, query);
    const result = schema.safeParse(answer.arrow ? tryTo(() => read(answer.body)) : undefined);
    return result.success ? result.data : this.get(path, schema, query);
  }

  post<T extends z.ZodType>(
    path: string,
    body: unknown,
    schema: T,
    options: SendOptions = {},
  ): Promise<z.output<T>> {
    return this.send('POST', path, schema, body, options);
  }

  put<T extends z.ZodType>(
    path: string,
    body: unknown,
    schema: T,
    options: SendOptions = {},
  ): Promise<z.output<T>> {
    return this.send('PUT', path, schema, body, options);
  }

  patch<T extends z.ZodType>(
    path: string,
    body: unknown,
    schema: T,
    options: SendOptions = {},
  ): Promise<z.output<T>> {
    return this.send('PATCH', path, schema, body, options);
  }

  delete<T extends z.ZodType>(
    path: string,
    schema: T,
    options: SendOptions = {},
  ): Promise<z.output<T>> {
    return this.send('DELETE', path, schema, undefined, options);
  }

  private async send<T extends z.ZodType>(
    method: string,
    path: string,
    schema: T,
    body: unknown,
    options: SendOptions & { query?: Query },
  ): Promise<z.output<T>> {
    const answer = await this.request(method, path, body, options);
    const result = schema.safeParse(answer);
    if (result.success) return result.data;
    console.error(`${method} ${path}`, result.error);
    throw new ProblemFailure('unreadable', 200, '');
  }

  private async bytes(path: string, query: Query): Promise<{ arrow: boolean; body: Uint8Array }> {
    const request = this.http.get(BASE + path, {
      params: paramsOf(query),
      headers: { Accept: `${ARROW}, application/json;q=0.5` },
      responseType: 'arraybuffer',
      observe: 'response',
    });
    try {
      const { headers, body } = await firstValueFrom(request);
      const arrow = headers.get('content-type')?.startsWith(ARROW) ?? false;
      return { arrow, body: new Uint8Array(body ?? new ArrayBuffer(0)) };
    } catch (error) {
      if (error instanceof HttpErrorResponse) throw failureOf(error);
      throw error;
    }
  }

  private async request(
    method: string,
    path: string,
    body: unknown,
    options: SendOptions & { query?: Query },
  ): Promise<unknown> {
    const headers = headersOf(options);
    const params = paramsOf(options.query ?? {});
    try {
      return await firstValueFrom(
        this.http.request<unknown>(method, BASE + path, { body, params, headers }),
      );
    } catch (error) {
      if (error instanceof HttpErrorResponse) throw failureOf(error);
      throw error;
    }
  }
}

/** Address of a download on the server, with the page's filters. */
export function downloadPath(path: string, query: Query = {}): string {
  const text = paramsOf(query).toString();
  return BASE + path + (text ? `?${text}` : '');
}

function tryTo<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function headersOf({ ifMatch, user }: SendOptions): HttpHeaders {
  return new HttpHeaders({
    ...(ifMatch ? { 'If-Match': ifMatch } : {}),
    ...(user ? { 'X-Gevinst-User': user } : {}),
  });
}

function paramsOf(query: Query): HttpParams {
  return Object.entries(query).reduce(
    (params, [name, value]) =>
      value === null || value === undefined || value === '' ? params : params.set(name, value),
    new HttpParams(),
  );
}
