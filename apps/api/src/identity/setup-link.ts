import { Injectable } from '@nestjs/common';
import { DemoMode } from './demo-mode.port';
import { newToken, sameToken } from './tokens';
import { Users } from './users.repository';

/** The one-time link to an empty installation. Its secret lives in this process's memory only. */
@Injectable()
export class SetupLink {
  private token: string | null = null;

  constructor(
    private readonly users: Users,
    private readonly demo: DemoMode,
  ) {}

  /** Whether the first administrator is still to come. */
  async needed(): Promise<boolean> {
    return !(await this.demo.isOn()) && !(await this.users.anyone());
  }

  /** The link's path, or null when someone exists already. */
  async open(): Promise<string | null> {
    if (!(await this.needed())) return null;
    this.token = newToken();
    return `/setup/${this.token}`;
  }

  fits(token: string): boolean {
    return this.token !== null && sameToken(this.token, token);
  }

  close(): void {
    this.token = null;
  }
}
