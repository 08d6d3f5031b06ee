import type { ImportEffect, IndicatorInput, LedgerEvent } from '@gevinst/contract';
import { Subject } from 'rxjs';
import type { TenantContext } from '../../http/tenant-context';
import { Effects, type FileEffect, type TypedFile } from '../../portfolio/effect.port';
import type { Database } from '../../postgres/database';
import type { IndicatorRecord } from '../../projects/projects.port';
import { Warehouse } from '../../warehouse/warehouse.port';

const NOTHING_ODD = { replaced: [], tooCoarse: 0 };
const NO_EFFECT: ImportEffect = {
  actualBeforeKr: '0.00',
  actualAfterKr: '0.00',
  coverageBefore: null,
  coverageAfter: null,
  lights: [],
};

/** Every value of the file is new; the months are what the spec says. */
export class FakeEffects extends Effects {
  months: string[] = [];

  override of(_ctx: TenantContext, file: TypedFile): Promise<FileEffect> {
    const counts = { new: file.rows, changed: 0, unchanged: 0 };
    return Promise.resolve({
      effect: NO_EFFECT,
      counts,
      changes: [],
      months: this.months,
      ...NOTHING_ODD,
    });
  }

  override ofModel(): Promise<ImportEffect> {
    return Promise.resolve(NO_EFFECT);
  }
}

/** A warehouse that only counts how often it was asked to follow. */
export class FakeWarehouse extends Warehouse {
  override readonly changes = new Subject<{ municipalityId: string; version: number }>();
  caughtUp = 0;

  override catchUp(): Promise<void> {
    this.caughtUp += 1;
    return Promise.resolve();
  }
  override follows(): Promise<boolean> {
    return Promise.resolve(true);
  }
  override rebuild(): Promise<void> {
    return Promise.resolve();
  }
  override close(): Promise<void> {
    return Promise.resolve();
  }
  override appliedSeq(): number {
    return 0;
  }
  override dataVersion(): number {
    return 0;
  }
  override sequenceAsOf(): Promise<number> {
    return Promise.resolve(0);
  }
  override query<R>(): Promise<R[]> {
    return Promise.resolve([]);
  }
  override preview<T>(): Promise<T> {
    return Promise.reject(new Error('not in this spec'));
  }
  override previewEvents<T>(): Promise<T> {
    return Promise.reject(new Error('not in this spec'));
  }
}

export function indicator(over: Partial<IndicatorInput> & { id: string }): IndicatorRecord {
  return {
    code: 'I-1',
    name: 'Opkald',
    synonyms: [],
    kind: 'benefit',
    unit: 'stk.',
    direction: 'lower',
    baseline: null,
    baselinePeriod: null,
    grain: 'month',
    aggregation: 'sum',
    graceDays: 15,
    tolerance: { green: '1', yellow: '0.9' },
    responsible: '',
    audience: 'board',
    version: 1,
    ...over,
  };
}

/** The ledger's events, oldest first. */
export function ledgerOf(database: Database): Promise<LedgerEvent[]> {
  return database.system(async (manager) => {
    const rows = await manager.query<{ payload: LedgerEvent }[]>(
      'select payload from ledger order by seq',
    );
    return rows.map((row) => row.payload);
  });
}
