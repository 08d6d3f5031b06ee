import type { Break } from '../break';

export const S3: Break[] = [];
