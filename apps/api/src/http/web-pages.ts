import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from './problem-error';
import { ProblemFilter } from './problem.filter';

/** The build gives these names that change with their contents. */
const HASHED = /-[\w-]{8}\.\w+$|^media\//;

function filesBelow(folder: string): Set<string> {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return new Set();
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    found
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))),
  );
}

const isApi = (pathname: string) => /^\/(api|health)(\/|$)/.test(pathname);

/** Serves the built pages. An address that is no file is a page's own: the browser's router knows it. */
export async function serveWebPages(app: NestFastifyApplication, folder: string): Promise<void> {
  const files = filesBelow(folder);
  const problems = new ProblemFilter();
  const shell = files.has('index.html')
    ? readFileSync(path.join(folder, 'index.html'), 'utf8')
    : '';
  await app.register(fastifyStatic, { root: path.resolve(folder), serve: false });

  const sendShell = (reply: FastifyReply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(shell.replace('<gv-root', `<gv-root ngCspNonce="${reply.cspNonce.style}"`));

  const answer = (request: FastifyRequest, reply: FastifyReply) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const name = decodeURIComponent(pathname.slice(1));
    if (name !== 'index.html' && files.has(name)) {
      const immutable = HASHED.test(name);
      return reply.sendFile(name, { maxAge: immutable ? '365d' : 0, immutable });
    }
    if (isApi(pathname) || shell === '' || /\.\w{1,5}$/.test(name)) {
      problems.answer(new ProblemError('not_found'), request, reply);
      return reply;
    }
    return sendShell(reply);
  };
  const server = app.getHttpAdapter().getInstance();
  server.get('/', answer);
  server.get('/*', answer);
}
