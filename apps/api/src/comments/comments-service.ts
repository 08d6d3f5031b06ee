import type { Comment, CommentInput } from '@gevinst/contract';
import { Injectable } from '@nestjs/common';
import type { TenantContext } from '../http/tenant-context';
import { LiveWrites } from '../live/live-writes';
import { addComment } from './add-comment';
import { Comments } from './comments.port';

@Injectable()
export class CommentsService extends Comments {
  constructor(private readonly writes: LiveWrites) {
    super();
  }

  override add(ctx: TenantContext, projectId: string, input: CommentInput): Promise<Comment> {
    return this.writes.run(ctx, [{ topic: 'comments', projectId }], (manager) =>
      addComment(manager, ctx, projectId, input),
    );
  }
}
