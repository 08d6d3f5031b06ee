import { TestBed } from '@angular/core/testing';
import type { MeetingStep } from '@gevinst/contract';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { MeetingBar } from './meeting-bar';

describe('the meeting that is going on', () => {
  showKeysAsTexts();

  async function open(step: MeetingStep, minutesAgo = 1) {
    const bar = TestBed.createComponent(MeetingBar);
    const startedAt = new Date(Date.now() - minutesAgo * 60_000).toISOString();
    bar.componentRef.setInput('meeting', { step, startedAt, plannedMinutes: 15 });
    const gone: MeetingStep[] = [];
    bar.componentInstance.go.subscribe((to) => gone.push(to));
    await bar.whenStable();
    bar.detectChanges();
    const page = bar.nativeElement as HTMLElement;
    const key = (name: string) =>
      page.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    document.body.append(page);
    return { page, gone, key };
  }

  it('S2.12 R7 goes from the figures to the progress, and from there to what is new', async () => {
    const { page, gone, key } = await open('figures');
    const steps = [...page.querySelectorAll('.meeting-steps li')].map((one) =>
      one.textContent?.trim(),
    );
    expect(steps).toEqual(
      ['figures', 'progress', 'ideas', 'assessment', 'newActions'].map(
        (step, at) => `${at + 1} board.meeting.step.${step}`,
      ),
    );
    page.querySelector<HTMLButtonElement>('.actions button')?.click();
    key('n');
    expect(gone).toEqual(['progress', 'progress']);
  });

  it('S2.12 ends after the last step', async () => {
    const { page, gone, key } = await open('newActions');
    key('n');
    expect(gone).toEqual([]);
    key('p');
    expect(gone).toEqual(['assessment']);
    expect(page.querySelector('.actions button')?.textContent).toContain('board.meeting.end');
  });

  it('S2.13 shows the time that is left', async () => {
    const { page } = await open('ideas');
    expect(page.querySelector('[role=timer]')?.textContent).toMatch(/^1(4:0[01]|3:5\d)$/);
    expect(page.querySelector('[role=status]')?.textContent?.trim()).toBe('');
  });

  it('S2.13 says in words that the time is up, and how long ago', async () => {
    const { page } = await open('newActions', 17);
    expect(page.querySelector('[role=timer]')?.textContent).toMatch(/^\+(2:0\d|1:59)$/);
    expect(page.querySelector('[role=status]')?.textContent).toContain('board.meeting.over');
  });
});
