import type { Break } from '../break';

export const S6: Break[] = [];
