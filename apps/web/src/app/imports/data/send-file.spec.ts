import { sendFile } from './send-file';

/** A request that is answered at once, and tells what it was asked with. */
class AnsweredRequest {
  static readonly headers = new Map<string, string>();
  readonly upload = {};
  readonly status = 201;
  readonly responseText = '{"id":"1"}';
  onload: () => void = () => undefined;
  open = jest.fn();
  setRequestHeader = (name: string, value: string) => AnsweredRequest.headers.set(name, value);
  send = () => this.onload();
}

describe('a file that is sent', () => {
  const { XMLHttpRequest } = globalThis;
  const { lang } = document.documentElement;
  beforeEach(() => Object.assign(globalThis, { XMLHttpRequest: AnsweredRequest }));
  afterEach(() => {
    Object.assign(globalThis, { XMLHttpRequest });
    document.documentElement.lang = lang;
  });

  it.each(['da', 'en'])('asks to be answered in the language of the page: %s', async (chosen) => {
    document.documentElement.lang = chosen;
    const sent = await sendFile('/api/v1/imports', new FormData(), () => undefined);
    expect(sent).toEqual({ status: 201, body: { id: '1' } });
    expect(AnsweredRequest.headers.get('Accept-Language')).toBe(chosen);
  });
});
