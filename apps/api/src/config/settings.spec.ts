import path from 'node:path';
import { cliSettings } from './cli-settings';
import { publicAddress } from './public-address';
import { parseSettings } from './settings';

describe('settings', () => {
  it('are a demo on this machine when nothing is said', () => {
    expect(parseSettings({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: path.resolve('.data'),
      databaseUrl: null,
      demo: true,
      today: null,
      publicUrl: null,
      fsync: true,
    });
  });

  it.each(['127.0.0.1', '127.3.2.1', 'localhost', '::1'])(
    'open the demo on %s, which only this machine reaches',
    (HOST) => {
      expect(parseSettings({ HOST }).demo).toBe(true);
      expect(parseSettings({ HOST, DEMO: 'on' }).demo).toBe(true);
      expect(parseSettings({ HOST, DEMO: 'off' }).demo).toBe(false);
      expect(parseSettings({ HOST, DEMO: 'on' }).demoAskedFor).toBe(true);
      expect(parseSettings({ HOST }).demoAskedFor).toBe(false);
    },
  );

  it.each(['0.0.0.0', '::', '192.168.1.4', 'gevinst.kommune.dk', '127.0.0.1.example.org'])(
    'keep the demo off on %s, refuse it when asked for, and open it only when forced',
    (HOST) => {
      expect(parseSettings({ HOST }).demo).toBe(false);
      expect(parseSettings({ HOST, DEMO: 'off' }).demo).toBe(false);
      expect(() => parseSettings({ HOST, DEMO: 'on' })).toThrow(/published passwords.*DEMO=force/);
      expect(() => parseSettings({ HOST, DEMO: '1' })).toThrow(/published passwords/);
      expect(parseSettings({ HOST, DEMO: 'force' }).demo).toBe(true);
    },
  );

  it('take an empty variable for one that is not set', () => {
    expect(parseSettings({ DATABASE_URL: ' ', TODAY: '', PUBLIC_URL: '' })).toMatchObject({
      databaseUrl: null,
      today: null,
      publicUrl: null,
    });
  });

  it('name every variable that is wrong, at once', () => {
    const wrong = () => parseSettings({ PORT: '70000', TODAY: '31-12-2026', DEMO: 'maybe' });
    expect(wrong).toThrow(/PORT/);
    expect(wrong).toThrow(/TODAY/);
    expect(wrong).toThrow(/DEMO/);
  });

  it('give people the address they can use', () => {
    const listening = 'http://0.0.0.0:4100';
    expect(publicAddress(parseSettings({}), 'http://127.0.0.1:4100')).toBe('http://127.0.0.1:4100');
    expect(publicAddress(parseSettings({ HOST: '::1' }), 'http://[::1]:4100')).toBe(
      'http://[::1]:4100',
    );
    const behind = parseSettings({ HOST: '0.0.0.0', PUBLIC_URL: 'https://gevinst.kommune.dk/' });
    expect(publicAddress(behind, listening)).toBe('https://gevinst.kommune.dk');
  });

  it('tell the command line where the server is', () => {
    expect(cliSettings({}).url).toBe('http://127.0.0.1:3000');
    expect(cliSettings({ GEVINST_URL: 'http://x:1/', GEVINST_USER: 'a' })).toEqual({
      url: 'http://x:1',
      user: 'a',
      password: null,
    });
  });
});
