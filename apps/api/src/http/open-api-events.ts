import type { z } from 'zod';
import type { EventDocs } from './api-docs';

type Json = Record<string, unknown>;

/**
 * Describes a stream of server-sent events. OpenAPI 3.1 has no word for what a stream is made of: people read it in the
 * description, machines in `x-events`.
 */
export function streamContent(
  events: Record<string, EventDocs>,
  refTo: (schema: z.ZodType) => Json,
): Json {
  const all = Object.entries(events);
  const lines = all.map(([name, { about }]) => `- \`${name}\`: ${about}`);
  const described = all.map(([name, { about, schema }]): [string, Json] => [
    name,
    { description: about, schema: schema === undefined ? { type: 'string' } : refTo(schema) },
  ]);
  return {
    'text/event-stream': {
      schema: { type: 'string', description: ['Server-sent events:', ...lines].join('\n') },
      'x-events': Object.fromEntries(described),
    },
  };
}
