import type { LedgerEvent, ValueClass } from '@gevinst/contract';
import { IndicatorInput, PlanContent } from '@gevinst/contract';
import { addMonths, dec, krTextFromOre, monthRange } from '@gevinst/domain';
import fc from 'fast-check';
import { finerKeys, keyOf } from './period-keys';

export interface ValueRow {
  readonly indicatorId: string;
  readonly period: string;
  readonly dimension: string;
  readonly value: string;
}

/** What happens to a municipality's figures. Imports are numbered from 0 in the order they are applied. */
export type Step =
  | Exclude<LedgerEvent, { kind: 'import_applied' | 'import_undone' | 'portfolio_undone' }>
  | { readonly kind: 'import'; readonly rows: readonly ValueRow[] }
  | { readonly kind: 'undo'; readonly import: number };

const FIRST = '2026-01';
const id = (kind: number, number: number) => `${kind}0000000-0000-4000-8000-00000000000${number}`;
export const INDICATORS = [0, 1, 2, 3].map((number) => id(1, number));
export const BENEFITS = [0, 1, 2, 3].map((number) => id(2, number));
export const PROJECTS = [0, 1].map((number) => id(3, number));
export const projectOf = (benefitId: string) => PROJECTS[BENEFITS.indexOf(benefitId) >> 1] ?? '';

/** A decimal with up to `scale` digits after the point. */
const decimalText = (size: number, scale: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: -size, max: size }), fc.integer({ min: 0, max: scale }))
    .map(([whole, digits]) =>
      dec(whole)
        .dividedBy(10 ** digits)
        .toFixed(),
    );
const month = fc.integer({ min: 0, max: 14 }).map((count) => addMonths(FIRST, count));
const oneOf = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });

const indicator = fc
  .record({
    grain: oneOf('month' as const, 'month', 'week', 'quarter', 'half', 'year'),
    aggregation: oneOf('sum' as const, 'mean', 'last'),
    direction: oneOf('lower' as const, 'higher'),
    baseline: fc.option(decimalText(100_000, 3), { nil: null, freq: 8 }),
    unit: oneOf('timer', 'timer', 'kr.'),
    graceDays: oneOf(0, 15, 45),
    tolerance: oneOf({ green: '1', yellow: '0.9' }, { green: '0.95', yellow: '0.5' }),
    kind: oneOf('benefit' as const, 'benefit', 'success'),
  })
  .map((some) => IndicatorInput.parse({ code: 'I', name: 'I', ...some }));

const planned = (benefitId: string) =>
  fc.record({
    benefitId: fc.constant(benefitId),
    valuation: fc.option(
      fc.record({
        indicatorId: oneOf(...INDICATORS),
        unitValueKr: decimalText(1_000, 2),
        volumeIndicatorId: fc.oneof(fc.constant(null), oneOf(...INDICATORS)),
        share: oneOf('1', '0.5', '0.333333', '0'),
      }),
      { nil: null, freq: 6 },
    ),
    evidenceIndicatorIds: fc.subarray(INDICATORS, { maxLength: 2 }),
    months: fc
      .tuple(month, fc.array(fc.bigInt({ min: -10_000n, max: 1_000_000n }), { maxLength: 9 }))
      .map(([start, amounts]) =>
        amounts.map((ore, index) => ({
          month: addMonths(start, index),
          amountKr: krTextFromOre(ore),
        })),
      ),
  });

const targets = fc
  .array(fc.record({ month, value: decimalText(100_000, 2) }), { maxLength: 8 })
  .map((points) => [...new Map(points.map((point) => [point.month, point])).values()]);

function plan(project: number): fc.Arbitrary<PlanContent> {
  const own = BENEFITS.slice(project * 2, project * 2 + 2);
  return fc
    .record({
      benefits: fc.tuple(...own.map((one) => maybe(planned(one)))),
      targets: fc.tuple(...INDICATORS.map(() => targets)),
    })
    .map(({ benefits, targets: series }) =>
      PlanContent.parse({
        benefits: benefits.filter((one) => one !== null),
        targets: INDICATORS.map((indicatorId, index) => ({ indicatorId, points: series[index] })),
        costs: [],
      }),
    );
}

const approval = (project: number): fc.Arbitrary<Step> =>
  plan(project).map((content) => ({
    kind: 'revision_approved',
    projectId: PROJECTS[project] ?? '',
    revisionId: id(4, project),
    number: 1,
    content,
  }));

/** Values of some periods of an indicator: whole, in all their finer parts, or with a part left out. */
const values = (indicators: readonly IndicatorInput[]) =>
  fc
    .record({
      number: fc.integer({ min: 0, max: INDICATORS.length - 1 }),
      month,
      periods: oneOf(1, 1, 3, 9),
      parts: oneOf('own' as const, 'own', 'own', 'finer', 'finest', 'some'),
      dimension: oneOf('', '', 'Enhed=Nord', 'Enhed=Syd', 'Kanal=Mail', 'Enhed=Nord; Kanal=Brev'),
      value: decimalText(100_000, 6),
      step: decimalText(1_000, 3),
    })
    .map(({ number, periods, parts, dimension, value, step, month: at }): ValueRow[] => {
      const { grain = 'month' } = indicators[number] ?? {};
      const months = monthRange(at, addMonths(at, parts === 'own' ? periods - 1 : 0));
      const own = [...new Set(months.map((one) => keyOf(one, grain)))];
      const finer = finerKeys(at, grain, parts === 'finest');
      const keys = parts === 'own' ? own : parts === 'some' ? finer.slice(1) : finer;
      return keys.map((period, index) => ({
        indicatorId: INDICATORS[number] ?? '',
        period,
        dimension,
        value: dec(step).times(index).plus(value).toFixed(),
      }));
    });

const importOf = (indicators: readonly IndicatorInput[]): fc.Arbitrary<Step> =>
  fc
    .array(values(indicators), { minLength: 1, maxLength: 14 })
    .map((some) => ({ kind: 'import' as const, rows: eachKeyOnce(some.flat()) }))
    .filter(({ rows }) => rows.length > 0);

/** A typed file has each indicator, period and dimension once. */
function eachKeyOnce(rows: readonly ValueRow[]): ValueRow[] {
  const keyed = rows.map(
    (row) => [`${row.indicatorId} ${row.period} ${row.dimension}`, row] as const,
  );
  return [...new Map(keyed).values()];
}

const redefined = (indicators: readonly IndicatorInput[]): fc.Arbitrary<Step> =>
  fc.tuple(fc.integer({ min: 0, max: 3 }), indicator).map(([number, input]) => ({
    kind: 'indicator_put' as const,
    indicatorId: INDICATORS[number] ?? '',
    indicator: { ...input, grain: indicators[number]?.grain ?? 'month' },
  }));

const benefitClass = oneOf<ValueClass>('cashable', 'costAvoidance', 'cashable', 'quality');

/** A model, its first plans, and then imports, corrections, undos, new plans and new definitions in any order. */
export const anyLedger: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.array(indicator, { minLength: INDICATORS.length, maxLength: INDICATORS.length }),
    fc.array(benefitClass, { minLength: BENEFITS.length, maxLength: BENEFITS.length }),
  )
  .chain(([indicators, classes]) => {
    const undo = fc.nat(5).map((number): Step => ({ kind: 'undo', import: number }));
    const later: fc.Arbitrary<Step> = fc.oneof(
      { arbitrary: importOf(indicators), weight: 4 },
      { arbitrary: undo, weight: 1 },
      { arbitrary: fc.nat(1).chain(approval), weight: 1 },
      { arbitrary: redefined(indicators), weight: 1 },
    );
    const model: Step[] = [
      ...indicators.map((input, number) => ({
        kind: 'indicator_put' as const,
        indicatorId: INDICATORS[number] ?? '',
        indicator: input,
      })),
      ...BENEFITS.map((benefitId, number) => ({
        kind: 'benefit_put' as const,
        benefitId,
        projectId: projectOf(benefitId),
        valueClass: classes[number] ?? 'cashable',
        disbenefit: false,
      })),
    ];
    return fc
      .tuple(approval(0), approval(1), importOf(indicators), fc.array(later, { maxLength: 5 }))
      .map(([one, other, first, rest]) => [...model, one, other, first, ...rest]);
  });
