import { randomUUID as id } from 'node:crypto';
import type { ProjectRoom } from '@gevinst/contract';
import { roomSentence } from './room-sentence';

const decision = { by: 'direktionen', on: '2026-01-01' };
const effect = (amountKr: string, isDecided = false) => ({
  amountKr,
  decision: isDecided ? decision : null,
});

const room = (own: Partial<ProjectRoom>): ProjectRoom => ({
  ...{ projectId: id(), projectName: 'P', department: '', funding: null, unknownCosts: 0 },
  ...{ drawKr: '0.00', cutKr: '0.00', decidedKr: '0.00', inBudgetKr: '0.00', realisedKr: null },
  ...{ freedKr: '0.00', owesKr: '0.00', weakYears: [] },
  ...own,
});

describe('what is said of the room in the budget', () => {
  const said = (effects: ReturnType<typeof effect>[], own: Partial<ProjectRoom> = {}) =>
    roomSentence([room(own)], { effects, loans: [] }, { poolKr: null, years: [] }).sentence.da;

  it('S8.1 is something where one amount takes back the other', () => {
    const [up, down] = [effect('100000.00'), effect('-100000.00')];
    expect(said([up, down])).toBe(
      'Planerne giver 0 kr. i råderum, hvis ledelsen beslutter det hele',
    );
    expect(said([effect('0.00')])).toBe('Ingen planer siger endnu, hvad der falder i budgettet');
  });

  it('S8.1 is bound to leadership while any amount is not decided, also where those come to nothing', () => {
    const own = { cutKr: '500000.00', decidedKr: '500000.00', freedKr: '500000.00' };
    const open = [effect('500000.00', true), effect('100000.00'), effect('-100000.00')];
    expect(said(open, own)).toBe(
      'Planerne giver 500.000 kr. i råderum, hvis ledelsen beslutter det hele',
    );
    expect(said([effect('500000.00', true)], own)).toBe('Planerne giver 500.000 kr. i råderum');
  });
});
