export * from './common';
export * from './session';
export * from './model';
export * from './portfolio';
export * from './business-case';
export * from './project';
export * from './project-plan';
export * from './audit';
export * from './import-reading';
export * from './imports';
export * from './quarantine';
export * from './sources';
export * from './ledger';
export * from './live';
// Benefit tree
export * from './tree';
