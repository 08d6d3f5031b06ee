import type { Break } from '../break';

export const S5: Break[] = [];
