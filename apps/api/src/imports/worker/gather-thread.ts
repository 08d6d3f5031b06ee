import { gatherForParent } from '@gevinst/ingest';

/** The thread of the process that reads files: it finds out what a large file is while its rows are loaded. */
await gatherForParent();
