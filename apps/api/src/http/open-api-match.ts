import type { MatchDocs } from './api-docs';

type Json = Record<string, unknown>;

/** The header of an edit that says which version it builds on. */
export function matchParameters(match: MatchDocs | undefined): Json[] {
  if (match === undefined) return [];
  const { required, about } = match;
  const description = `The version that the edit builds on: ${about}`;
  const schema = { type: 'string', examples: ['"v3"'] };
  return [{ name: 'If-Match', in: 'header', required, description, schema }];
}

/** What an edit is answered that does not build on the version in force. */
export function matchAnswers(match: MatchDocs | undefined, problem: Json): Json {
  if (match === undefined) return {};
  const unsaid = match.required ? 'is missing or `*`' : 'is `*`';
  return {
    412: { description: '`stale`: another version is in force by now', ...problem },
    428: { description: `\`precondition_required\`: If-Match ${unsaid}`, ...problem },
  };
}
