import { Injectable } from '@nestjs/common';
import type { PortfolioQuery, ProjectSummary } from '@gevinst/contract';
import { csvLine, guarded } from '@gevinst/ingest';
import writeXlsxFile from 'write-excel-file/node';
import type { TenantContext } from '../../http/tenant-context';
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
  constructor(private readonly projects: ListProjects) {}

  async csv(ctx: TenantContext, query: PortfolioQuery): Promise<NamedFile> {
    const header = PORTFOLIO_COLUMNS.map((column) => column.header);
    const rows = (await this.rows(ctx, query)).map((project) =>
      PORTFOLIO_COLUMNS.map((column) => csvText(column.of(project))),
    );
    const lines = [header, ...rows].map((cells) => csvLine(cells, ';'));
    return { name: fileName(ctx, 'csv'), bytes: Buffer.from(BYTE_ORDER_MARK + lines.join('')) };
  }

  async xlsx(ctx: TenantContext, query: PortfolioQuery): Promise<NamedFile> {
    const header = PORTFOLIO_COLUMNS.map(({ header: value }) => ({
      value,
      fontWeight: 'bold' as const,
    }));
    const rows = (await this.rows(ctx, query)).map((project) =>
      PORTFOLIO_COLUMNS.map((column) => xlsxCell(column.of(project))),
    );
    const bytes = await writeXlsxFile([header, ...rows], { sheet: 'Portefølje' }).toBuffer();
    return { name: fileName(ctx, 'xlsx'), bytes };
  }

  private async rows(ctx: TenantContext, query: PortfolioQuery): Promise<ProjectSummary[]> {
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

function fileName(ctx: TenantContext, ending: string): string {
  return `portefoelje-${ctx.today}.${ending}`;
}

function csvText(cell: FileCell): string {
  if ('text' in cell) return guarded(cell.text);
  return cell.decimal === null ? '' : cell.decimal.replace('.', ',');
}

/** A workbook knows numbers only as doubles: fine for looking at, and the CSV has every digit. */
function xlsxCell(cell: FileCell) {
  if ('text' in cell) return { type: String, value: guarded(cell.text) };
  if (cell.decimal === null) return null;
  return { type: Number, value: Number(cell.decimal), format: '#,##0.00' };
}
