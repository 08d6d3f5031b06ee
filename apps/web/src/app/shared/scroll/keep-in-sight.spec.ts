import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { KeepInSight } from './keep-in-sight';

@Component({
  selector: 'gv-row-of-choices',
  imports: [KeepInSight],
  template: `
    <div [gvKeepInSight]="chosen()">
      @for (one of [0, 1, 2, 3]; track one) {
        <button class="pill" [class.pill-on]="one === chosen()">{{ one }}</button>
      }
    </div>
  `,
})
class Row {
  readonly chosen = signal(0);
}

/** A window of 300 px on four choices of 200 px each. */
function laidOut(row: HTMLElement): void {
  Object.defineProperties(row, { scrollWidth: { value: 800 }, clientWidth: { value: 300 } });
  const at = (left: number, width: number) => ({ left, width }) as DOMRect;
  row.getBoundingClientRect = () => at(0, 300);
  row.querySelectorAll('button').forEach((choice, place) => {
    choice.getBoundingClientRect = () => at(place * 200 - row.scrollLeft, 200);
  });
}

const drawn = () => new Promise((done) => setTimeout(done));

it('a row that is wider than the screen shows the chosen one in its middle', async () => {
  const page = TestBed.createComponent(Row);
  await page.whenStable();
  const row = (page.nativeElement as HTMLElement).querySelector('div') as HTMLElement;
  laidOut(row);
  page.componentInstance.chosen.set(2);
  await page.whenStable();
  await drawn();
  expect(row.scrollLeft).toBe(350);
});
