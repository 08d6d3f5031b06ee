import type { Break } from '../break';

export const S7: Break[] = [];
