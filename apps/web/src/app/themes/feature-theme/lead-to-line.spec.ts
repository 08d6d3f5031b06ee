import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute } from '@angular/router';
import { of } from 'rxjs';
import { leadToLine } from './lead-to-line';

@Component({
  selector: 'gv-lines',
  template: `@for (line of shown() ?? []; track line) {
    <p [id]="'line-' + line">{{ line }} <button [id]="line">x</button></p>
  }`,
})
class Lines {
  readonly shown = signal<readonly string[] | undefined>(undefined);

  constructor() {
    leadToLine(this.shown);
  }
}

describe('S1.6 whoever comes for the sake of one line', () => {
  async function open(fragment: string | null) {
    TestBed.configureTestingModule({
      providers: [{ provide: ActivatedRoute, useValue: { fragment: of(fragment) } }],
    });
    const page = TestBed.createComponent(Lines);
    document.body.append(page.nativeElement as HTMLElement);
    await page.whenStable();
    const focused = async (...lines: string[]) => {
      page.componentInstance.shown.set(lines);
      await page.whenStable();
      return document.activeElement?.id ?? '';
    };
    return focused;
  }

  it('stands on it as soon as it is there, and only then', async () => {
    const focused = await open('line-b');
    expect(await focused('a')).toBe('');
    expect(await focused('a', 'b', 'c')).toBe('line-b');
    document.getElementById('c')?.focus();
    expect(await focused('b', 'c', 'd')).toBe('c');
  });

  it('is left at the top when the address names no line, or one that is gone', async () => {
    const focused = await open('line-x');
    expect(await focused('a', 'b')).toBe('');
  });
});
