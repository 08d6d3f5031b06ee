import { TestBed } from '@angular/core/testing';
import type { ImportResource } from '@gevinst/contract';
import { ProblemFailure } from '../../shared/http/problem-failure';
import { ImportsClient } from '../data/imports-client';
import { sampleCounts, sampleImport } from '../testing/sample-import';
import { ImportWizardStore } from './import-wizard.store';

/** A server that gives its answers in order and repeats the last one. */
class ScriptedClient {
  readonly calls: string[] = [];
  constructor(private readonly answers: (ImportResource | Error)[]) {}

  get = () => this.answer('get');
  decide = (_id: string, body: object) => this.answer(`decide ${Object.keys(body).join()}`);
  act = (_id: string, action: string) => this.answer(action);

  private answer(call: string): Promise<ImportResource> {
    this.calls.push(call);
    const next = this.answers.length > 1 ? this.answers.shift() : this.answers[0];
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next as ImportResource);
  }
}

function open(...answers: (ImportResource | Error)[]) {
  const client = new ScriptedClient(answers);
  TestBed.configureTestingModule({
    providers: [ImportWizardStore, { provide: ImportsClient, useValue: client }],
  });
  return { client, store: TestBed.inject(ImportWizardStore) };
}

describe('an import in the wizard', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is followed until the server has read the file', async () => {
    const { client, store } = open(
      sampleImport({ state: 'received' }),
      sampleImport({ state: 'parsing' }),
      sampleImport(),
    );
    await store.open('1');
    expect(store.moving()).toBe(true);
    await jest.advanceTimersByTimeAsync(5000);
    expect(store.resource()?.state).toBe('ready');
    expect(client.calls).toHaveLength(3);
  });

  it('keeps the dry run on the page while a fix is read', async () => {
    const { store } = open(sampleImport(), sampleImport({ state: 'parsing' }));
    await store.open('1');
    await store.decide({ fixes: [{ line: 77, column: 'Værdi', value: '12,5' }] });
    expect(store.resource()?.state).toBe('parsing');
    expect(store.settled()?.state).toBe('ready');
    store.close();
  });

  it('keeps a second fix until the first has been read', async () => {
    const { client, store } = open(
      sampleImport(),
      sampleImport({ state: 'parsing' }),
      sampleImport(),
    );
    await store.open('1');
    await store.decide({ fixes: [{ line: 77, column: 'Værdi', value: '12,5' }] });
    await store.decide({ quarantine: [80] });
    expect(client.calls).toEqual(['get', 'decide fixes']);
    await jest.advanceTimersByTimeAsync(1000);
    expect(client.calls).toEqual(['get', 'decide fixes', 'get', 'decide quarantine']);
  });

  it('goes on looking when the connection comes back', async () => {
    const { store } = open(
      sampleImport({ state: 'parsing' }),
      new ProblemFailure('offline', 0, ''),
      sampleImport(),
    );
    await store.open('1');
    await jest.advanceTimersByTimeAsync(5000);
    expect(store.resource()?.state).toBe('ready');
    expect(store.failure()).toBeNull();
  });

  it('hands the reason over before it loads', async () => {
    const { client, store } = open(
      sampleImport(),
      sampleImport(),
      sampleImport({ state: 'applied' }),
    );
    await store.open('1');
    expect(await store.apply(' Rettet opgørelse ')).toBe(true);
    expect(client.calls).toEqual(['get', 'decide closedPeriodReason', 'apply']);
    expect(store.settled()?.state).toBe('applied');
  });

  it('does not load when the reason was not enough', async () => {
    const { client, store } = open(sampleImport(), sampleImport({ state: 'needs_decision' }));
    await store.open('1');
    await store.apply('x');
    expect(client.calls).not.toContain('apply');
  });

  it('shows the failure and leaves the import as it was', async () => {
    const { store } = open(sampleImport(), new ProblemFailure('needs_decision', 409, 'Svar først'));
    await store.open('1');
    expect(await store.apply('')).toBe(false);
    expect(store.failure()?.words).toBe('Svar først');
    expect(store.settled()?.state).toBe('ready');
    expect(store.acting()).toBeNull();
  });

  it('shows the new dry run when the one on the page is outdated', async () => {
    const { client, store } = open(
      sampleImport(),
      new ProblemFailure('dry_run_outdated', 409, 'Tallene har flyttet sig'),
      sampleImport({ outdated: true, counts: sampleCounts({ changed: 7 }) }),
    );
    await store.open('1');
    expect(await store.apply('')).toBe(false);
    expect(client.calls).toEqual(['get', 'apply', 'get']);
    expect(store.settled()).toMatchObject({ outdated: true, counts: { changed: 7 } });
    expect(store.failure()).toBeNull();
  });

  it('forgets answers for an import that is no longer shown', async () => {
    const { store } = open(sampleImport());
    const late = store.open('1');
    store.close();
    await late;
    expect(store.resource()).toBeNull();
  });
});
