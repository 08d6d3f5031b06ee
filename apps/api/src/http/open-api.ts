import { Injectable, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import * as contract from '@gevinst/contract';
import { z } from 'zod';
import { docsOf, type RouteDocs } from './api-docs';
import { PUBLIC_ROUTE, ROUTE_ROLES } from './decorators';
import { streamContent } from './open-api-events';
import { matchAnswers, matchParameters } from './open-api-match';

type Json = Record<string, unknown>;

const PROBLEM = { content: { 'application/problem+json': { schema: ref('Problem') } } };

function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

/** The contract's schemas by name. */
function namedSchemas(): Map<z.ZodType, string> {
  const all = Object.entries(contract) as [string, unknown][];
  return new Map(
    all.flatMap(([name, value]) => (value instanceof z.ZodType ? [[value, name]] : [])),
  );
}

/** Writes the OpenAPI document from the routes themselves, so that it cannot say what they do not. */
@Injectable()
export class OpenApi {
  private readonly names = namedSchemas();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  document(): Json {
    const paths: Record<string, Json> = {};
    for (const { instance, metatype } of this.discovery.getControllers()) {
      if (typeof metatype !== 'function' || typeof instance !== 'object') continue;
      const prototype = metatype.prototype as Record<string, object>;
      const base = String(Reflect.getMetadata(PATH_METADATA, metatype));
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name];
        const method = handler && (Reflect.getMetadata(METHOD_METADATA, handler) as number);
        if (handler === undefined || method === undefined) continue;
        const path = pathOf(base, String(Reflect.getMetadata(PATH_METADATA, handler)));
        const verb = (RequestMethod[method] ?? 'GET').toLowerCase();
        (paths[path] ??= {})[verb] = this.operation(metatype, handler, name, path);
      }
    }
    return {
      openapi: '3.1.0',
      info: { title: 'Gevinst', version: '1', description: DESCRIPTION },
      paths,
      components: { schemas: this.components(), securitySchemes: { session: COOKIE } },
      security: [{ session: [] }],
    };
  }

  private operation(
    controller: { name: string },
    handler: object,
    name: string,
    path: string,
  ): Json {
    const { body, form, query, answer, match } = docsOf(handler);
    const tag = path.split('/').find((part) => !['', 'api', 'v1'].includes(part)) ?? '';
    const open = Reflect.getMetadata(PUBLIC_ROUTE, handler) === true || tag === 'health';
    const roles = (Reflect.getMetadata(ROUTE_ROLES, handler) ??
      Reflect.getMetadata(ROUTE_ROLES, controller)) as string[] | undefined;
    const parameters = [
      ...pathParameters(path),
      ...this.queryParameters(query),
      ...matchParameters(match),
    ];
    return {
      operationId: `${roomOf(controller)}_${name}`,
      tags: [tag],
      ...(roles ? { description: `Roles: ${roles.join(', ')}` } : {}),
      ...(open ? { security: [] } : {}),
      ...(parameters.length > 0 ? { parameters } : {}),
      ...(form ? { requestBody: formBody(form) } : {}),
      ...(body ? { requestBody: { required: true, content: bodyContent(body) } } : {}),
      responses: {
        [answer?.status ?? 200]: {
          description: 'OK',
          ...this.answerContent(docsOf(handler)),
        },
        ...matchAnswers(match, PROBLEM),
        default: { description: 'Problem details (RFC 9457)', ...PROBLEM },
      },
    };
  }

  private answerContent({ answer, also, events }: RouteDocs): Json {
    if (answer === undefined || answer.status === 204) return {};
    if (events) return { content: streamContent(events, (schema) => this.refTo(schema)) };
    if (answer.schema === null) return { content: { [answer.contentType]: {} } };
    const content = this.content(answer.schema);
    return { content: { ...content, ...(also === undefined ? {} : { [also]: {} }) } };
  }

  private content(schema: z.ZodType): Json {
    return { 'application/json': { schema: this.refTo(schema) } };
  }

  private refTo(schema: z.ZodType): Json {
    const name = this.names.get(schema);
    return name ? ref(name) : shape(schema, 'output');
  }

  private queryParameters(schema: z.ZodType | undefined): Json[] {
    if (schema === undefined) return [];
    const { properties = {}, required = [] } = shape(schema, 'input') as {
      properties?: Record<string, Json>;
      required?: string[];
    };
    return Object.entries(properties).map(([name, type]) => ({
      name,
      in: 'query',
      required: required.includes(name),
      schema: type,
    }));
  }

  private components(): Json {
    const registry = z.registry<{ id: string }>();
    for (const [schema, id] of this.names) registry.add(schema, { id });
    const { schemas } = z.toJSONSchema(registry, {
      uri: (id) => `#/components/schemas/${id}`,
      unrepresentable: 'any',
    });
    return Object.fromEntries(
      Object.entries(schemas).map(([name, { $id: _, $schema: __, ...rest }]) => [name, rest]),
    );
  }
}

const DESCRIPTION =
  'Planlagte og realiserede gevinster. Sign in with POST /api/v1/session and send its cookie. Failures are problem details with stable codes.';
const COOKIE = { type: 'apiKey', in: 'cookie', name: 'gevinst_session' };

function shape(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

/** What may be sent: a field that is not named here is refused. */
function bodyContent(body: z.ZodType): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(body, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === 'object') jsonSchema.additionalProperties ??= false;
    },
  });
  return { 'application/json': { schema } };
}

function pathOf(base: string, own: string): string {
  const path = `/${base}/${own}`.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
  return path.replace(/:(\w+)/g, '{$1}');
}

/** "changes" of ChangesController. */
function roomOf({ name }: { name: string }): string {
  const room = name.replace(/Controller$/, '');
  return `${room.charAt(0).toLowerCase()}${room.slice(1)}`;
}

function formBody(form: z.ZodType): Json {
  return { required: true, content: { 'multipart/form-data': { schema: shape(form, 'input') } } };
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}
