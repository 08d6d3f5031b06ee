import type { Break } from '../break';

export const RULES: Break[] = [];
