import { TenantWrites } from '../ledger/tenant-writes';
import { ApplyImport } from './apply-import';
import { CancelImport } from './cancel-import';
import { DecideImport } from './decide-import';
import { Downloads } from './downloads';
import { ImportLog } from './import-log';
import { ImportsService } from './imports-service';
import { Imports } from './imports.port';
import { ListImports } from './list-imports';
import { Measure } from './measure';
import { ApplyPortfolio } from './portfolio/apply-portfolio';
import { PortfolioPreview } from './portfolio/portfolio-preview';
import { UndoPortfolio } from './portfolio/undo/undo-portfolio';
import { MendRows } from './quarantine/mend-rows';
import { ReceiveImport } from './receive/receive-import';
import { FinishReading } from './run/finish-reading';
import { FreshDryRun } from './run/fresh-dry-run';
import { ReadImport } from './run/read-import';
import { Reckon } from './run/reckon';
import { RunningImports } from './run/running-imports';
import { SourcesMemory } from './sources/source-memory';
import { TextsBefore } from './texts-before';
import { UndoImport } from './undo-import';

/** Everything the feature is made of, but for the process that reads the files. */
export const IMPORT_PROVIDERS = [
  TenantWrites,
  ImportLog,
  RunningImports,
  Reckon,
  FreshDryRun,
  FinishReading,
  ReadImport,
  ReceiveImport,
  ListImports,
  TextsBefore,
  DecideImport,
  ApplyPortfolio,
  PortfolioPreview,
  ApplyImport,
  UndoPortfolio,
  UndoImport,
  CancelImport,
  Measure,
  MendRows,
  SourcesMemory,
  Downloads,
  { provide: Imports, useClass: ImportsService },
];
