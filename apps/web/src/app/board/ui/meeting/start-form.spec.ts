import { TestBed } from '@angular/core/testing';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { type MeetingStart, StartForm } from './start-form';

describe('before a meeting begins', () => {
  showKeysAsTexts();

  async function open() {
    const form = TestBed.createComponent(StartForm);
    const started: MeetingStart[] = [];
    form.componentInstance.started.subscribe((start) => started.push(start));
    await form.whenStable();
    form.detectChanges();
    const page = form.nativeElement as HTMLElement;
    const choices = (name: string) => [
      ...page.querySelectorAll<HTMLInputElement>(`input[name=${name}]`),
    ];
    return {
      page,
      choices,
      said: (name: string) => choices(name).map((one) => one.parentElement?.textContent?.trim()),
      send: () => {
        page.querySelector('form')?.dispatchEvent(new Event('submit'));
        return started.at(-1);
      },
    };
  }

  it('S2.13 is offered 15 to 30 minutes, and takes 15 when nobody says', async () => {
    const { said, choices, send } = await open();
    expect(said('minutes')).toEqual(['15', '20', '25', '30']);
    expect(send()?.minutes).toBe(15);
    choices('minutes').at(-1)?.click();
    expect(send()?.minutes).toBe(30);
  });

  it('S2.6 gathers ideas openly or in a round', async () => {
    const { said, choices, send } = await open();
    expect(said('mode')).toEqual(['board.mode.open', 'board.mode.round']);
    choices('mode')[1]?.click();
    expect(send()?.mode).toBe('round');
  });

  it('S1.7 names who is there without an account', async () => {
    const { page, send } = await open();
    const field = page.querySelector<HTMLTextAreaElement>('[id=meeting-people]');
    if (field) field.value = 'Gæst Ole; Mette\n';
    field?.dispatchEvent(new Event('input'));
    expect(send()?.participants).toEqual(['Gæst Ole', 'Mette']);
  });
});
