import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { OpenApi } from './open-api';

/** /api/openapi.json, and a page at /api/docs to read and try it; everything from this server. */
export function serveDocs(app: NestFastifyApplication): void {
  const document = app.get(OpenApi).document() as unknown as OpenAPIObject;
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Gevinst – API',
    customfavIcon: '/favicon.svg',
  });
}
