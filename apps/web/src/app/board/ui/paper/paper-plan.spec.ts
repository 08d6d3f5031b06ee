import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TestBed } from '@angular/core/testing';
import type { ActionItem } from '@gevinst/contract';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { PaperPlan } from './paper-plan';

const action = (title: string, status: string, kind = 'onTime') =>
  ({
    ...{ id: title, title, owner: 'Ali', deadline: '2026-12-15', status, evaluation: null },
    standing: { kind, days: 3 },
  }) as unknown as ActionItem;

describe('the action plan on paper', () => {
  showKeysAsTexts();

  it('S2.13 is on A3 on its side', () => {
    const styles = path.join(__dirname, '../../../../styles/board/paper.css');
    expect(readFileSync(styles, 'utf8')).toMatch(/@page board \{\s*size: A3 landscape;/);
  });

  it('S2.10 S2.13 says what, who, until when, and furthest to the right the status', async () => {
    const sheet = TestBed.createComponent(PaperPlan);
    sheet.componentRef.setInput('open', [action('Brev', 'started', 'overdue')]);
    sheet.componentRef.setInput('done', [action('Blanket', 'evaluated', 'done')]);
    await sheet.whenStable();
    sheet.detectChanges();
    const page = sheet.nativeElement as HTMLElement;
    const rows = [...page.querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? ''),
    );
    expect(rows[0]).toEqual(
      ['what', 'owner', 'deadline', 'status'].map((name) => `board.action.${name}`),
    );
    expect(rows.map((row) => row.at(-1)).slice(1)).toEqual([
      'board.status.started',
      'board.status.evaluated',
    ]);
    expect(rows[1]?.slice(0, 2)).toEqual(['Brev', 'Ali']);
    expect(rows[1]?.[2]).toContain('board.standing.overdue');
  });

  it('S2.11 S2.13 says what an evaluated action moved, and what the team answered', async () => {
    const measured = { name: 'Breve', unit: '', before: '50', after: '46', moved: 'better' };
    const evaluation = { moved: 'yes', note: 'Det hjalp', measured };
    const sheet = TestBed.createComponent(PaperPlan);
    sheet.componentRef.setInput('open', []);
    sheet.componentRef.setInput('done', [
      { ...action('Blanket', 'evaluated', 'done'), evaluation },
    ]);
    await sheet.whenStable();
    sheet.detectChanges();
    const said = (sheet.nativeElement as HTMLElement).querySelector('tbody th')?.textContent;
    expect(said).toMatch(/Breve:\s*50\s*→\s*46\s*board\.evaluate\.said\.yes\s*·\s*Det hjalp/);
  });
});
