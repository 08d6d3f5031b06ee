import { z } from 'zod';
import { Id, IsoDate, Role, listOf } from './common';

/** POST /api/v1/session */
export const SignIn = z.object({
  email: z.string().min(3).max(254),
  password: z.string().min(1).max(200),
});

/** GET /api/v1/session (200) and the answer to sign-in. `today` is the demo's fixed date, else the real one. */
export const Session = z.object({
  user: z.object({ id: Id, name: z.string(), email: z.string(), role: Role }),
  municipality: z.object({ id: Id, name: z.string(), fictitious: z.boolean() }),
  today: IsoDate,
  demo: z.boolean(),
});

/** GET /api/v1/session/options: what the sign-in page shows before anyone is known. */
export const SignInOptions = z.object({
  demo: z.boolean(),
  demoAccounts: z.array(z.object({ email: z.string(), password: z.string(), label: z.string() })),
  needsFirstAdministrator: z.boolean(),
});

/** POST /api/v1/setup: the one-time link's token makes the municipality and its first administrator. */
export const FirstAdministrator = z.object({
  token: z.string().min(20),
  municipalityName: z.string().min(2).max(120),
  name: z.string().min(2).max(120),
  email: z.email(),
  password: z.string().min(12).max(200),
});

export const InviteUser = z.object({
  name: z.string().min(2).max(120),
  email: z.email(),
  role: Role,
});
/** The link is shown once; `path` is relative to the server's address. */
export const Invitation = z.object({ path: z.string(), expiresAt: z.string() });
export const AcceptInvitation = z.object({
  token: z.string().min(20),
  password: z.string().min(12).max(200),
});
export const UserRow = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  role: Role,
  state: z.enum(['active', 'invited', 'deactivated']),
  /** What a change of this user builds on. */
  etag: z.string(),
});
export const UserList = listOf(UserRow);
/** PATCH /api/v1/users/{id}: what is left out stays. `active: false` closes the access and ends the sessions. */
export const UserChange = z
  .object({ role: Role.optional(), active: z.boolean().optional() })
  .refine(({ role, active }) => role !== undefined || active !== undefined, {
    params: {
      da: 'Skriv en rolle, eller om brugeren er aktiv',
      en: 'Give a role, or whether the user is active',
    },
  });

export type SignIn = z.infer<typeof SignIn>;
export type Session = z.infer<typeof Session>;
export type SignInOptions = z.infer<typeof SignInOptions>;
export type FirstAdministrator = z.infer<typeof FirstAdministrator>;
export type InviteUser = z.infer<typeof InviteUser>;
export type Invitation = z.infer<typeof Invitation>;
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;
export type UserRow = z.infer<typeof UserRow>;
export type UserChange = z.infer<typeof UserChange>;
export type UserList = z.infer<typeof UserList>;
