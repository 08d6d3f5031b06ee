import type { Settings } from './settings';

/** The address to show people, without a slash at the end. `listening` is what the server says of itself. */
export function publicAddress(settings: Settings, listening: string): string {
  if (settings.publicUrl !== null) return settings.publicUrl.replace(/\/$/, '');
  const { port } = new URL(listening);
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  return `http://${host}${port === '' ? '' : `:${port}`}`;
}
