import { Injectable } from '@nestjs/common';
import type { FirstAdministrator } from '@gevinst/contract';
import { ProblemError } from '../http/problem-error';
import { hashPassword } from './passwords';
import { SetupLink } from './setup-link';
import { Users } from './users.repository';

@Injectable()
export class SetUp {
  constructor(
    private readonly link: SetupLink,
    private readonly users: Users,
  ) {}

  /** Makes the municipality and its first administrator. The link is dead afterwards, also after a restart. */
  async run(first: FirstAdministrator): Promise<void> {
    if (!this.link.fits(first.token)) throw new ProblemError('link_not_valid');
    const made = await this.users.createFirst(
      first.municipalityName,
      { email: first.email, name: first.name, role: 'office' },
      await hashPassword(first.password),
    );
    this.link.close();
    if (!made) throw new ProblemError('link_not_valid');
  }
}
