import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { MethodSettings, type MethodSettingsResource } from '@gevinst/contract';
import { LiveUpdates } from '../../shared/http/live-updates';
import { ProblemFailure } from '../../shared/http/problem-failure';
import { showKeysAsTexts } from '../../shared/testing/keys-as-texts';
import { AdminClient } from '../data/admin-client';
import { MethodPage } from './method.page';

describe('the page of what the method leaves open', () => {
  const changed = signal(0);
  let stands: MethodSettingsResource;
  const client = {
    methodSettings: () => Promise.resolve(stands),
    saveMethod: (mine: MethodSettings) => {
      stands = { ...stands, ...mine, etag: '"v1"' };
      changed.update((times) => times + 1);
      return Promise.resolve(stands);
    },
  };
  showKeysAsTexts([
    provideRouter([]),
    { provide: AdminClient, useValue: client },
    { provide: LiveUpdates, useValue: { changed: () => changed, connected: signal(true) } },
  ]);

  async function open() {
    const usual = MethodSettings.parse({});
    stands = { ...usual, updatedBy: null, updatedAt: null, etag: '"v0"' };
    const page = TestBed.createComponent(MethodPage);
    const settle = async () => {
      await page.whenStable();
      page.detectChanges();
    };
    await settle();
    const element = page.nativeElement as HTMLElement;
    const field = (id: string) => element.querySelector<HTMLInputElement>(`#${id}`);
    const type = (id: string, value: string) => {
      const input = field(id);
      if (input === null) return;
      input.value = value;
      input.dispatchEvent(new Event('input'));
    };
    const save = async () => {
      element.querySelector('form')?.dispatchEvent(new Event('submit'));
      for (let turn = 0; turn < 3; turn += 1) await settle();
    };
    return { element, field, type, save, settle };
  }

  it('says that it is saved, also when it hears of its own change', async () => {
    const { element, field, type, save, settle } = await open();
    expect(field('method-minutes')?.value).toBe('15');
    type('method-minutes', '25');
    await save();
    expect([stands.meetingMinutes, element.querySelector('.notice-ok')]).toEqual([
      25,
      expect.anything(),
    ]);
    type('method-minutes', '20');
    await settle();
    expect(element.querySelector('.notice-ok')).toBeNull();
  });

  it('S8.5 keeps how large the investment pool is, and that nobody has said', async () => {
    const { element, field, type, save } = await open();
    expect(field('method-pool')?.value).toBe('');
    type('method-pool', '5.000.000');
    await save();
    expect([stands.poolKr, field('method-pool')?.value]).toEqual(['5000000.00', '5.000.000']);
    element.querySelector<HTMLElement>('.method-form > .actions [type=button]')?.click();
    expect(field('method-pool')?.value).toBe('5.000.000');
    type('method-pool', '');
    await save();
    expect(stands.poolKr).toBeNull();
  });

  it('says what somebody else has settled meanwhile, and leads to a field that is wrong', async () => {
    const { element, type, save } = await open();
    document.body.append(element);
    const saveMethod = jest.spyOn(client, 'saveMethod').mockImplementationOnce(() => {
      stands = { ...stands, meetingMinutes: 25, updatedBy: 'Bo', etag: '"v1"' };
      throw new ProblemFailure('stale', 412, 'Forældet');
    });
    type('method-minutes', '20');
    await save();
    expect(element.querySelector('.notice strong')?.textContent).toBe('25');
    type('method-minutes', '99');
    await save();
    expect(document.activeElement?.id).toBe('method-minutes');
    expect(saveMethod).toHaveBeenCalledTimes(1);
    element.remove();
  });
});
