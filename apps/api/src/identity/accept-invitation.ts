import { Injectable } from '@nestjs/common';
import type { AcceptInvitation } from '@gevinst/contract';
import { ProblemError } from '../http/problem-error';
import { hashPassword } from './passwords';
import { hashOf } from './tokens';
import { Users } from './users.repository';

@Injectable()
export class JoinByInvitation {
  constructor(private readonly users: Users) {}

  async run(answer: AcceptInvitation): Promise<void> {
    const joined = await this.users.accept(
      hashOf(answer.token),
      await hashPassword(answer.password),
    );
    if (!joined) throw new ProblemError('link_not_valid');
  }
}
