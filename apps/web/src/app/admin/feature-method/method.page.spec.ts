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

  it('says that it is saved, also when it hears of its own change', async () => {
    const usual = MethodSettings.parse({});
    stands = { ...usual, updatedBy: null, updatedAt: null, etag: '"v0"' };
    const page = TestBed.createComponent(MethodPage);
    const settle = async () => {
      await page.whenStable();
      page.detectChanges();
    };
    await settle();
    const element = page.nativeElement as HTMLElement;
    const minutes = element.querySelector<HTMLInputElement>('#method-minutes');
    expect(minutes?.value).toBe('15');
    const type = (value: string) => {
      if (minutes === null) return;
      minutes.value = value;
      minutes.dispatchEvent(new Event('input'));
    };
    type('25');
    element.querySelector('form')?.dispatchEvent(new Event('submit'));
    await settle();
    await settle();
    expect([stands.meetingMinutes, element.querySelector('.notice-ok')]).toEqual([
      25,
      expect.anything(),
    ]);
    type('20');
    await settle();
    expect(element.querySelector('.notice-ok')).toBeNull();
  });

  it('says what somebody else has settled meanwhile, and leads to a field that is wrong', async () => {
    const usual = MethodSettings.parse({});
    stands = { ...usual, updatedBy: null, updatedAt: null, etag: '"v0"' };
    const page = TestBed.createComponent(MethodPage);
    const element = page.nativeElement as HTMLElement;
    document.body.append(element);
    const settle = async () => {
      for (let turn = 0; turn < 3; turn += 1) {
        await page.whenStable();
        page.detectChanges();
      }
    };
    const save = async (minutes: string) => {
      const field = element.querySelector<HTMLInputElement>('#method-minutes');
      if (field) field.value = minutes;
      field?.dispatchEvent(new Event('input'));
      element.querySelector('form')?.dispatchEvent(new Event('submit'));
      await settle();
    };
    await settle();
    const saveMethod = jest.spyOn(client, 'saveMethod').mockImplementationOnce(() => {
      stands = { ...stands, meetingMinutes: 25, updatedBy: 'Bo', etag: '"v1"' };
      throw new ProblemFailure('stale', 412, 'Forældet');
    });
    await save('20');
    expect(element.querySelector('.notice strong')?.textContent).toBe('25');
    await save('99');
    expect(document.activeElement?.id).toBe('method-minutes');
    expect(saveMethod).toHaveBeenCalledTimes(1);
    element.remove();
  });
});
