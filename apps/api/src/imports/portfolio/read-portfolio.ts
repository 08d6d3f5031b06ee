import { readFile } from 'node:fs/promises';
import type { PortfolioRow } from '@gevinst/ingest';
import { workFiles } from '../worker/work-files';
import { filePortfolio, type FilePortfolio } from './file-portfolio';

/** The portfolio that the worker has read, from an import's working folder. */
export async function readPortfolio(workDir: string): Promise<FilePortfolio> {
  const text = await readFile(workFiles.portfolio(workDir), 'utf8');
  return filePortfolio(JSON.parse(text) as PortfolioRow[]);
}
