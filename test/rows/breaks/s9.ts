import type { Break } from '../break';

export const S9: Break[] = [];
