import type { Role } from '@gevinst/contract';

/** Whose measurements a list has: those of the boards, or those that leadership alone acts on. S7.5. */
export const sideOf = (role: Role | null): 'board' | 'leadership' =>
  role === 'leadership' ? 'leadership' : 'board';
