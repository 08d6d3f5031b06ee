import { Injectable } from '@nestjs/common';
import type { PortfolioQuery, ProjectSummary } from '@gevinst/contract';
import { csvLine, guarded } from '@gevinst/ingest';
import writeXlsxFile from 'write-excel-file/node';
import type { TenantContext } from '../../http/tenant-context';
import { StandingReader } from '../standing-reader';
import { MunicipalityRepository } from '../municipality.repository';
import { ListProjects } from '../page/list-projects';
import { PORTFOLIO_COLUMNS, type FileCell } from './portfolio-columns';

interface NamedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const BYTE_ORDER_MARK = '\ufeff';
const MOST = 1000;

/** The project table as a file. A CSV is written as Danish Excel reads it: UTF-8 with mark, `;` and decimal comma. */
@Injectable()
export class WritePortfolioFile {
  constructor(
    private readonly standings: StandingReader,
    private readonly projects: ListProjects,
    private readonly municipality: MunicipalityRepository,
  ) {}

  async csv(ctx: TenantContext, query: PortfolioQuery): Promise<NamedFile> {
    const { stem, header, rows } = await this.table(ctx, query);
    const lines = [header, ...rows.map((cells) => cells.map(csvText))];
    const text = lines.map((cells) => csvLine(cells, ';')).join('');
    return { name: `${stem}.csv`, bytes: Buffer.from(BYTE_ORDER_MARK + text) };
  }

  async xlsx(ctx: TenantContext, query: PortfolioQuery): Promise<NamedFile> {
    const { stem, header, rows } = await this.table(ctx, query);
    const bold = header.map((value) => ({ value, fontWeight: 'bold' as const }));
    const sheet = [bold, ...rows.map((cells) => cells.map(xlsxCell))];
    const options = { sheet: 'Portefølje', stickyRowsCount: 1 };
    return { name: `${stem}.xlsx`, bytes: await writeXlsxFile(sheet, options).toBuffer() };
  }

  /** Every row says when it was reckoned, because rows of several files end up in one sheet. */
  private async table(ctx: TenantContext, query: PortfolioQuery) {
    const [{ to }, projects, fictitious] = await Promise.all([
      this.standings.time(ctx, query),
      this.all(ctx, query),
      this.municipality.isFictitious(ctx),
    ]);
    return {
      stem: `portefoelje-${fictitious ? 'fiktiv-' : ''}${to}`,
      header: [...PORTFOLIO_COLUMNS.map((column) => column.header), 'Opgjort til og med'],
      rows: projects.map((project): FileCell[] => [
        ...PORTFOLIO_COLUMNS.map((column) => column.of(project)),
        { text: to },
      ]),
    };
  }

  private async all(ctx: TenantContext, query: PortfolioQuery): Promise<ProjectSummary[]> {
    const all: ProjectSummary[] = [];
    let cursor: string | null = '0';
    while (cursor !== null) {
      const page = { ...query, sort: 'name' as const, order: 'asc' as const, limit: MOST, cursor };
      const { items, nextCursor } = await this.projects.run(ctx, page);
      all.push(...items);
      cursor = nextCursor;
    }
    return all;
  }
}

function csvText(cell: FileCell): string {
  if ('text' in cell) return guarded(cell.text);
  return cell.decimal === null ? '' : cell.decimal.replace('.', ',');
}

/** A workbook knows numbers only as doubles: fine for looking at, and the CSV has every digit. Its texts never run. */
function xlsxCell(cell: FileCell) {
  if ('text' in cell) return { type: String, value: cell.text };
  if (cell.decimal === null) return null;
  const format = cell.as === 'rate' ? '0.0%' : '#,##0.00';
  return { type: Number, value: Number(cell.decimal), format };
}
