import { Subject } from 'rxjs';
import { Warehouse, type DataVersionChange } from '../../warehouse/warehouse.port';

/** Counts how often it was told that the ledger has moved. */
export class FakeWarehouse extends Warehouse {
  caughtUp = 0;
  broken = false;
  override readonly changes = new Subject<DataVersionChange>();

  override catchUp(): Promise<void> {
    this.caughtUp += 1;
    return this.broken ? Promise.reject(new Error('no disk')) : Promise.resolve();
  }
  override follows(): Promise<boolean> {
    return Promise.resolve(!this.broken);
  }
  override rebuild = () => Promise.resolve();
  override close = () => Promise.resolve();
  override appliedSeq = () => 0;
  override dataVersion = () => 0;
  override sequenceAsOf = () => Promise.resolve(0);
  override query = () => Promise.resolve([]);
  override preview = () => Promise.reject(new Error('not here'));
  override previewEvents = () => Promise.reject(new Error('not here'));
}
