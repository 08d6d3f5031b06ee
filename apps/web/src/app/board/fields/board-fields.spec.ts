import { NO_ERRORS_SCHEMA, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { showKeysAsTexts } from '../../shared/testing/keys-as-texts';
import { CapacitySaid } from '../ui/capacity-said';
import { BoardFields } from './board-fields';
import { BoardStore } from './board.store';
import { BoardView } from './board-view';

const board = {
  ...{ projectName: 'Digital post', capacityDays: '4.00', method: { capacityDays: null } },
  capacity: { asked: '5.5', left: '-1.5', unknown: 2, over: true },
};

describe('the fields of a board', () => {
  const goals = { value: signal({ items: [], alerts: [], reportingDate: '2026-11-23' }) };
  const none = signal([]);
  const store = {
    ...{ board: signal(board), goals, meeting: signal(null), mayAssess: signal(true) },
    ...{ ideas: none, assessed: none, mapping: signal({}) },
  };
  const view = { looked: signal('plan'), openActions: none, doneActions: none };
  showKeysAsTexts([
    { provide: BoardStore, useValue: store },
    { provide: BoardView, useValue: view },
  ]);
  // What hangs in them has tests of its own.
  beforeEach(() =>
    TestBed.overrideComponent(BoardFields, {
      set: { imports: [CapacitySaid, TranslocoPipe], schemas: [NO_ERRORS_SCHEMA] },
    }),
  );

  async function open(only: string | null = null) {
    const made = TestBed.createComponent(BoardFields);
    made.componentRef.setInput('only', only);
    const texts = {
      board: { capacity: { of: '{{asked}} af {{days}} dage', unknown: '{{count}} uden dage' } },
    };
    TestBed.inject(TranslocoService).setTranslation(texts, 'da');
    await made.whenStable();
    made.detectChanges();
    const page = made.nativeElement as HTMLElement;
    const fields = [...page.querySelectorAll('section')].map(({ className }) =>
      className.replace('board-field board-', ''),
    );
    return { page, fields };
  }

  it('S2.1 S2.12 are Mål, Ideer, Vurdering and Handleplan, with the one that the meeting looks at', async () => {
    const { fields } = await open();
    expect(fields).toEqual(['goals', 'ideas', 'assessment', 'plan looked-at']);
  });

  it('S2.13 are one at a time where there is room for no more', async () => {
    expect((await open('assessment')).fields).toEqual(['assessment']);
  });

  it('S2.9 R6 say how many days are asked for of those that the team has', async () => {
    const { page } = await open();
    const said = page.querySelector('.board-plan h2 .quiet');
    expect(said?.textContent).toContain('5,5 af 4 dage');
    expect(said?.className).toContain('worse');
    expect(said?.textContent).toMatch(/4 dage; 2 uden dage/);
  });
});
