import { Service, inject } from '@angular/core';
import { ImportList, ImportProjectList, ImportResource, SourceList } from '@gevinst/contract';
import { z } from 'zod';
import type { ImportDecisions, ImportProject } from '@gevinst/contract';
import { ApiClient, downloadPath } from '../../shared/http/api-client';
import { ProblemFailure } from '../../shared/http/problem-failure';
import { failureFrom, sendFile } from './send-file';

const Ignored = z.unknown();

/** So many projects are shown before someone asks for more. */
const PROJECTS = 25;

/** What can be downloaded from an import. */
export type ImportDownload = 'rejected.csv' | 'original' | 'table.csv' | 'projects.csv';

/** Address of a download; plain links, so that the browser saves the file itself. */
export function importDownload(importId: string, what: ImportDownload): string {
  return downloadPath(`imports/${importId}/${what}`);
}

/** Addresses of the empty files with the right headings. */
export const TEMPLATES = {
  measurements: downloadPath('import-template.csv'),
  portfolio: downloadPath('import-template.csv', { kind: 'portfolio' }),
};

/** The imports resource; every answer is parsed with the contract before a page sees it. */
@Service()
export class ImportsClient {
  private readonly api = inject(ApiClient);

  list(cursor: string | null = null): Promise<ImportList> {
    return this.api.get('imports', ImportList, { cursor });
  }

  get(id: string): Promise<ImportResource> {
    return this.api.get(`imports/${id}`, ImportResource);
  }

  /** What a portfolio file does to its projects, a page at a time. */
  projects(
    id: string,
    kind: ImportProject['kind'],
    cursor: string | null = null,
  ): Promise<ImportProjectList> {
    return this.api.get(`imports/${id}/projects`, ImportProjectList, {
      kind,
      cursor,
      limit: PROJECTS,
    });
  }

  decide(id: string, decisions: Partial<ImportDecisions>): Promise<ImportResource> {
    return this.api.post(`imports/${id}/decisions`, decisions, ImportResource);
  }

  act(id: string, action: 'apply' | 'cancel'): Promise<ImportResource> {
    return this.api.post(`imports/${id}/${action}`, {}, ImportResource);
  }

  /** Takes the file's values back; the audit list keeps why. */
  undo(id: string, reason: string): Promise<ImportResource> {
    return this.api.post(`imports/${id}/undo`, { reason }, ImportResource);
  }

  /** What is remembered of each source. */
  sources(): Promise<SourceList> {
    return this.api.get('sources', SourceList);
  }

  async forget(source: string): Promise<void> {
    await this.api.delete(`sources/${encodeURIComponent(source)}/profile`, Ignored);
  }

  async upload(
    file: File,
    source: string,
    onProgress: (share: number) => void,
  ): Promise<ImportResource> {
    const form = new FormData();
    // The source goes first: the server reads the parts as they come.
    if (source !== '') form.append('source', source);
    form.append('file', file, file.name);
    const { status, body } = await sendFile(downloadPath('imports'), form, onProgress);
    if (status === 0 || status >= 400) throw failureFrom(status, body);
    const parsed = ImportResource.safeParse(body);
    if (!parsed.success) throw new ProblemFailure('unreadable', status, '');
    return parsed.data;
  }
}
