import { datedLines } from './dated-lines';

const line = (id: string, more: object) => ({ id, owner: 'Ida', due: '2026-01-10', ...more });

describe('S1.6 lines of the themes with a day', () => {
  it('are those that are not settled, the nearest day first, each by the name it was given', () => {
    const found = datedLines({
      channels: {
        strategy: { text: 'Ingen linje', url: '' },
        closures: [
          {
            id: 'a',
            owner: 'Bo',
            due: null,
            what: 'Brevpost',
            on: '2026-03-01',
            status: 'decided',
          },
          line('b', { what: 'Skranke', status: 'closed', on: null }),
          line('c', { what: 'Telefon', status: 'dropped', on: null }),
        ],
      },
      workflows: {
        workflows: [line('d', { name: 'Scanning' }), line('e', { name: 'Uden dag', due: null })],
        rules: [
          line('f', { text: 'Underskrift på papir', status: null }),
          line('g', { text: 'Bevilling ved møde', status: 'changed' }),
        ],
      },
      budget: {
        effects: [line('h', { text: 'Porto', inBudget: true, decision: {} })],
        goals: [
          { ...line('i', { name: 'Svartid', decision: null }), due: null, decideOn: '2026-02-01' },
        ],
      },
    });
    const named = { owner: 'Ida', due: '2026-01-10', kind: null };
    const [scanning, rule, goal, closure] = ['workflows', 'rules', 'goals', 'closures'];
    expect(found).toEqual([
      { ...named, id: 'd', theme: 'workflows', part: scanning, text: 'Scanning' },
      { ...named, id: 'f', theme: 'workflows', part: rule, text: 'Underskrift på papir' },
      { ...named, id: 'i', theme: 'budget', part: goal, text: 'Svartid', due: '2026-02-01' },
      {
        ...named,
        ...{ id: 'a', theme: 'channels', part: closure, text: 'Brevpost' },
        ...{ owner: 'Bo', due: '2026-03-01' },
      },
    ]);
  });

  it('S1.6 S6.5 are called by what they were chosen to be where nobody has written a name', () => {
    const found = datedLines({
      channels: { channels: [line('a', { name: ' ', kind: 'letter' })] },
      organisation: {
        prerequisites: [
          line('b', { kind: 'mitId', note: '', done: false }),
          line('c', { kind: 'mitId', note: 'Til de unge\nog deres forældre', done: false }),
        ],
        focusShifts: [line('d', { pattern: 'validation', change: '', before: 'x' })],
      },
      followUp: { rows: [line('e', { indicatorId: 'i', actor: '', note: '' })] },
    });
    expect(found.map(({ part, text, kind }) => [part, text, kind])).toEqual([
      ['channels', '', 'letter'],
      ['prerequisites', '', 'mitId'],
      ['prerequisites', 'Til de unge', null],
      ['focusShifts', '', 'validation'],
      ['rows', '', null],
    ]);
  });

  it('S8.1 S1.6 ask for an effect until leadership has decided it, whatever the office says of the budget', () => {
    const said = line('a', { text: 'Porto', inBudget: true, decision: null });
    const decided = line('b', { text: 'Husleje', inBudget: false, decision: {} });
    const home = line('c', { text: 'Papir', inBudget: true, decision: {} });
    const found = datedLines({ budget: { effects: [said, decided, home] } });
    expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('ask no more for a behaviour that is solved, a prerequisite that is there, or a role that lacks nothing', () => {
    const has = { needs: true, has: true };
    const lacks = { needs: true, has: false };
    const found = datedLines({
      culture: { behaviours: [line('a', { observed: 'Printer', solved: true })] },
      organisation: {
        prerequisites: [line('b', { note: 'MitID', done: true })],
        competences: [
          line('c', { role: 'Sagsbehandler', what: 'Må afgøre', authority: has, ability: has }),
          line('d', { role: 'Leder', what: 'Må afgøre', authority: lacks, ability: has }),
        ],
      },
    });
    expect(found.map(({ id }) => id)).toEqual(['d']);
  });
});
