/** Why an installation that is started as a demo is none. */
export type DemoRefusal = 'realMunicipality' | 'begunWithoutDemo';

/**
 * Whether this installation is a demo. It must be asked for, and a real municipality rules it out: demo people have
 * published passwords, and an installation that was set up once may be started without its settings. One that was begun
 * without the demo stays so until the demo is asked for by name.
 */
export abstract class DemoMode {
  abstract isOn(): Promise<boolean>;
  /** Asked for, but refused; null otherwise. */
  abstract refusal(): Promise<DemoRefusal | null>;
}
