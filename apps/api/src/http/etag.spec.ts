import type { FastifyRequest } from 'fastify';
import { etagOf, holds, requireMatch } from './etag';
import { mayMatch, mustMatch } from './expect-match';

const asking = (headers: Record<string, string>) => ({ headers }) as unknown as FastifyRequest;
const failure = (work: () => void): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return error instanceof Error ? error.message : 'odd';
  }
};

describe('versions of shared things', () => {
  it.each([
    [{}, 'precondition_required'],
    // Would overwrite whatever is there.
    [{ 'if-match': '*' }, 'precondition_required'],
    [{ 'if-match': etagOf(3) }, 'stale'],
    [{ 'if-match': 'v4' }, 'stale'],
    [{ 'if-match': '' }, 'stale'],
    [{ 'if-match': etagOf(4) }, 'none'],
    [{ 'if-match': `W/${etagOf(4)}` }, 'none'],
    [{ 'if-match': `${etagOf(2)}, ${etagOf(4)}` }, 'none'],
  ])('an edit of version 4 with %j gives %s', (headers: Record<string, string>, expected) => {
    expect(failure(() => requireMatch(asking(headers), 4))).toBe(expected);
    expect(failure(() => mustMatch(asking(headers))(4))).toBe(expected);
  });

  it('may be left out where nothing can be overwritten, but must be right when said', () => {
    expect(failure(() => mayMatch(asking({}))(4))).toBe('none');
    expect(failure(() => mayMatch(asking({ 'if-match': etagOf(3) }))(4))).toBe('stale');
  });

  it('are recognised by whoever already holds them', () => {
    expect(holds(asking({ 'if-none-match': '"a", W/"b"' }), '"b"')).toBe(true);
    expect(holds(asking({ 'if-none-match': '"a"' }), '"b"')).toBe(false);
    expect(holds(asking({}), '"b"')).toBe(false);
  });
});
