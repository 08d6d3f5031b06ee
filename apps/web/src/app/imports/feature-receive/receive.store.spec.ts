import { TestBed } from '@angular/core/testing';
import { ProblemFailure } from '../../shared/http/problem-failure';
import { ImportsClient } from '../data/imports-client';
import { sampleImport } from '../testing/sample-import';
import { ReceiveStore } from './receive.store';

function receiving(client: Partial<ImportsClient>): ReceiveStore {
  TestBed.configureTestingModule({
    providers: [ReceiveStore, { provide: ImportsClient, useValue: client }],
  });
  return TestBed.inject(ReceiveStore);
}

describe('a file on its way in', () => {
  it('tells how far a file has been sent', async () => {
    const shares: (number | undefined)[] = [];
    const upload: ImportsClient['upload'] = (_file, _source, onProgress) => {
      onProgress(0.5);
      shares.push(store.sending()?.share);
      return Promise.resolve(sampleImport());
    };
    const store = receiving({ upload });
    expect((await store.send(new File(['a'], 'a.csv'), ' Kilde '))?.state).toBe('ready');
    expect(shares).toEqual([0.5]);
    expect(store.sending()).toBeNull();
  });

  it('shows why a file was not received', async () => {
    const failure = new ProblemFailure('file_too_large', 413, 'Filen er for stor');
    const store = receiving({ upload: () => Promise.reject(failure) });
    expect(await store.send(new File(['a'], 'a.csv'), '')).toBeNull();
    expect(store.failure()?.code).toBe('file_too_large');
  });
});
