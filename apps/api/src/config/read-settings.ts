import { type Settings, parseSettings } from './settings';

/** This process's settings. */
export function readSettings(): Settings {
  return parseSettings(process.env);
}
