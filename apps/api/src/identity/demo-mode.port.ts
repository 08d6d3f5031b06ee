/**
 * Whether this installation is a demo. It must be asked for, and a real municipality rules it out: demo people have
 * published passwords, and an installation that was set up once may be started without its settings.
 */
export abstract class DemoMode {
  abstract isOn(): Promise<boolean>;
  /** Asked for, but a real municipality is here. */
  abstract isRefused(): Promise<boolean>;
}
