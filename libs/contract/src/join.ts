import { z } from 'zod';
import { IdeaMode } from './board';
import { Id } from './common';

const token = z.string().min(20).max(100);
const guest = z.string().trim().min(1).max(60);

/**
 * POST /api/v1/meetings/{id}/join-link: the way into a meeting for those who have no account. It is said once, since
 * only its hash is kept; each screen that shows a code has a link of its own.
 */
export const JoinLink = z.object({
  /** Relative to the server’s address. */
  path: z.string(),
  until: z.string(),
});

/** POST /api/v1/join: where the link leads. Who gives a name is written down as being there. */
export const JoinInput = z.object({ token, name: guest.optional() });
export const Joined = z.object({
  municipalityName: z.string(),
  projectName: z.string(),
  mode: IdeaMode,
  until: z.string(),
});

/** POST /api/v1/join/ideas. `id` is made by the phone, so that sending the same note twice makes one. */
export const GuestIdeaInput = z.object({
  token,
  id: Id.optional(),
  name: guest,
  text: z.string().trim().min(1).max(500),
});
export const GuestIdea = z.object({ id: Id });

export type JoinLink = z.infer<typeof JoinLink>;
export type JoinInput = z.infer<typeof JoinInput>;
export type Joined = z.infer<typeof Joined>;
export type GuestIdeaInput = z.infer<typeof GuestIdeaInput>;
export type GuestIdea = z.infer<typeof GuestIdea>;
