import type { Break } from '../break';

export const S4: Break[] = [];
