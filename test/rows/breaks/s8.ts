import type { Break } from '../break';

export const S8: Break[] = [];
