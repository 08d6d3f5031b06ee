import type { Comment, CommentInput } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';

export { commentedProjects, unseenMentions, type UnseenMention } from './comments.repository';

/** What people say about a plan and its parts; pages and the demo both write through here. */
export abstract class Comments {
  abstract add(ctx: TenantContext, projectId: string, input: CommentInput): Promise<Comment>;
}
