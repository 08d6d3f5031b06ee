import { TestBed } from '@angular/core/testing';
import type { ActionItem, Idea } from '@gevinst/contract';
import type { Edit } from '../../shared/live/outbox/letter';
import { Outbox } from '../../shared/live/outbox/outbox';
import { BoardEdits } from './board-edits';

describe('what is written on a board without a form to come back to', () => {
  let sent: Edit[];
  let edits: BoardEdits;
  beforeEach(() => {
    sent = [];
    const send = (edit: Edit) => Promise.resolve(void sent.push(edit));
    TestBed.configureTestingModule({ providers: [{ provide: Outbox, useValue: { send } }] });
    edits = TestBed.inject(BoardEdits);
  });

  it('S2.11 R3 a refused move of an action comes back to its mover in words', async () => {
    const action = { id: 'a1', projectId: 'p', title: 'Luk PDF-blanketten', status: 'decided' };
    await edits.moveAction(action as ActionItem, 'started', { started: 'Igangsat' });
    expect(sent).toMatchObject([
      {
        ...{ path: 'actions/a1', body: { status: 'started' }, base: { status: 'decided' } },
        ...{ goesOn: true, about: 'Luk PDF-blanketten', words: { started: 'Igangsat' } },
      },
    ]);
  });

  it('S2.11 R3 a move is put on top of another only where it is one step of it', async () => {
    const action = { id: 'a1', projectId: 'p', title: 'Luk', status: 'completed' } as ActionItem;
    const form = { atForm: () => true, words: { evaluated: 'Evalueret' } };
    const evaluation = { moved: 'yes', note: 'Det hjalp' } as const;
    await edits.changeAction(action, { status: 'evaluated', evaluation }, form);
    await edits.changeAction(action, { status: 'started', reason: 'Ikke færdig' }, form);
    await edits.moveAction(action, 'started', {});
    await edits.changeAction(action, { title: 'Luk den' }, form);
    expect(sent.map(({ upon }) => upon)).toEqual([
      { status: ['completed'] },
      { status: ['decided', 'completed'] },
      { status: ['decided'] },
      {},
    ]);
    expect(sent[0]?.words).toEqual(form.words);
  });

  it('S2.6 a refused answer comes back with its question and its text', async () => {
    const questions = [{ id: 'q1', text: 'Hvem ringer?' }];
    const idea = { id: 'i1', projectId: 'p', questions } as unknown as Idea;
    await edits.answer(idea, 'q1', 'Borgerservice');
    expect(sent).toMatchObject([
      { body: { text: 'Borgerservice' }, goesOn: true, about: 'Hvem ringer?' },
    ]);
  });
});
