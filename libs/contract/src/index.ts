export * from './common';
export * from './session';
export * from './model';
export * from './portfolio';
export * from './project';
export * from './project-plan';
export * from './imports';
export * from './ledger';
