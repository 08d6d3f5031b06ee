import type { Break } from '../break';

export const S1: Break[] = [];
