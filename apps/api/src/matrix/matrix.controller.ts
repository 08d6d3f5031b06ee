import { Controller, Get, Param, Put, Res } from '@nestjs/common';
import { Id, MarkInput, Matrix, MatrixMark, PlanTheme } from '@gevinst/contract';
import type { FastifyReply } from 'fastify';
import { Answers } from '../http/api-docs';
import { Roles, Tenant } from '../http/decorators';
import { type Expect, MustMatch } from '../http/expect-match';
import { FreeTextBody } from '../http/free-text';
import { ProblemError } from '../http/problem-error';
import { tagged } from '../http/tagged';
import type { TenantContext } from '../http/tenant-context';
import { Matrices, type Cell } from './matrices.port';

const ETAG =
  'the `etag` of GET /api/v1/projects/{id}/matrix/{nodeId}/{theme}; `"v0"` where it is empty';

interface Params {
  readonly id: string;
  readonly nodeId: string;
  readonly theme: string;
}

@Controller('api/v1/projects/:id/matrix')
export class MatrixController {
  constructor(private readonly matrices: Matrices) {}

  @Get()
  @Answers(Matrix)
  show(@Tenant() ctx: TenantContext, @Param('id') id: string) {
    return this.matrices.show(ctx, id);
  }

  @Get(':nodeId/:theme')
  @Answers(MatrixMark)
  async mark(
    @Tenant() ctx: TenantContext,
    @Param() params: Params,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.matrices.mark(ctx, cellOf(params)));
  }

  @Put(':nodeId/:theme')
  @Roles('office', 'team')
  @Answers(MatrixMark)
  async put(
    @Tenant() ctx: TenantContext,
    @Param() params: Params,
    @FreeTextBody(MarkInput) input: MarkInput,
    @MustMatch(ETAG) expect: Expect,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.matrices.put(ctx, cellOf(params), input, { expect }));
  }
}

function cellOf({ id, nodeId, theme: name }: Params): Cell {
  const theme = PlanTheme.safeParse(name);
  if (theme.success && Id.safeParse(nodeId).success)
    return { projectId: id, nodeId, theme: theme.data };
  throw new ProblemError('not_found');
}
