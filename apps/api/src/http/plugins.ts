import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '../config/settings';

const GIGABYTE = 1024 ** 3;

/** Everything comes from this server. Styles made by Angular carry the page's nonce. */
const POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

// Swagger UI draws itself with inline styles; no page of ours does.
const DOCS_POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; frame-ancestors 'none'";

const secure = (settings: Settings) => settings.publicUrl?.startsWith('https:') ?? false;

/** Cookies, security headers, streamed uploads and compression, in front of all routes. */
export async function registerPlugins(
  app: NestFastifyApplication,
  settings: Settings,
): Promise<void> {
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    enableCSPNonces: true,
    strictTransportSecurity: secure(settings),
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  await app.register(multipart, {
    limits: { files: 1, fileSize: 8 * GIGABYTE, fields: 10, fieldSize: 10_000, parts: 12 },
  });
  // Event streams are not compressed: the plugin leaves text/event-stream alone.
  await app.register(compress, { global: true, threshold: 1024, encodings: ['gzip', 'identity'] });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply) => {
      void reply.header('x-request-id', request.id);
      const { pathname } = new URL(request.url, 'http://localhost');
      if (pathname.startsWith('/api/docs')) {
        void reply.header('content-security-policy', DOCS_POLICY);
      } else if (pathname.startsWith('/api/') && !reply.hasHeader('cache-control')) {
        void reply.header('cache-control', 'no-store');
      }
    });
}
