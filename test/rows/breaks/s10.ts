import type { Break } from '../break';

export const S10: Break[] = [];
