import type { ImportResource } from '@gevinst/contract';
import type { Person, TestApp } from './test-app';

/** Sends a file and waits until it has been read. */
export async function upload(
  { app }: TestApp,
  person: Person,
  fileName: string,
  text: string,
): Promise<ImportResource> {
  const form = new FormData();
  form.append('file', new File([text], fileName));
  const request = new Request('http://localhost', { method: 'POST', body: form });
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/imports',
    headers: {
      cookie: person.cookie ?? '',
      'content-type': request.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  const { id } = answer.json<ImportResource>();
  for (;;) {
    const found = (await person.get(`/api/v1/imports/${id}`)).json<ImportResource>();
    if (!['received', 'parsing'].includes(found.state)) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
