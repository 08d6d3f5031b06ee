import fc from 'fast-check';
import { dec } from '../decimal';
import { sumOre } from '../money/money';
import { anyOre, kr } from '../testing';
import { poolLedger, poolRemaining } from './pool';

const year = (draw: number, cut: number) => ({ drawOre: kr(draw), budgetCutOre: kr(cut) });

describe('S8.5 R11 T10 – pool repayment', () => {
  const loan = [year(900, 0), year(0, 200), year(0, 300), year(0, 300), year(0, 300)];
  const ledger = poolLedger(loan, dec(1));

  test('outstanding 900, 700, 400, 100, 0', () => {
    expect(ledger.map((row) => row.outstandingOre)).toEqual([900, 700, 400, 100, 0].map(kr));
  });

  test('the last year repays 100 and frees 200', () => {
    expect(ledger.at(-1)).toMatchObject({ repaidOre: kr(100), freedOre: kr(200) });
  });
});

describe('S8.5 T5 – pool balance', () => {
  test('254,8 with applications of 95,1 leaves 159,7', () => {
    expect(poolRemaining(kr('254.8'), [kr('95.1')])).toBe(kr('159.7'));
  });

  test('a pool that is too small goes below zero', () => {
    expect(poolRemaining(kr(100), [kr(60), kr(60)])).toBe(kr(-20));
  });
});

describe('repayment', () => {
  test('half of the cut repays, the other half is freed', () => {
    const [only] = poolLedger([year(900, 200)], dec('0.5'));
    expect(only).toMatchObject({ repaidOre: kr(100), freedOre: kr(100), outstandingOre: kr(800) });
  });

  test('a budget that grows repays nothing', () => {
    const [only] = poolLedger([year(0, -50)], dec(1), kr(100));
    expect(only).toMatchObject({ repaidOre: 0n, outstandingOre: kr(100) });
  });

  test('what is drawn is repaid or outstanding, and never overpaid', () => {
    const amount = fc.bigInt({ min: 0n, max: 100_000n });
    const years = fc.array(fc.record({ drawOre: amount, budgetCutOre: anyOre }));
    fc.assert(
      fc.property(years, amount, (loan, opening) => {
        const ledger = poolLedger(loan, dec('0.7'), opening);
        const drawn = opening + sumOre(loan.map((row) => row.drawOre));
        const repaid = sumOre(ledger.map((row) => row.repaidOre));
        expect(repaid + (ledger.at(-1)?.outstandingOre ?? opening)).toBe(drawn);
        expect(ledger.every((row) => row.outstandingOre >= 0n)).toBe(true);
      }),
    );
  });
});
