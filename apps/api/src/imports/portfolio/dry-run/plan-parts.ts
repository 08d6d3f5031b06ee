import { isDeepStrictEqual } from 'node:util';
import type { ImportPart, PlanContent, PlannedBenefit, TargetSeries } from '@gevinst/contract';
import { krTextFromOre, oreFromKrText, sumOre } from '@gevinst/domain';
import { costParts } from './cost-parts';
import { amount, day, kroner, number, worded } from './number-words';
import { same, type Words } from './words';

export type FieldChange = ImportPart['fields'][number];

/** How what a plan speaks of is called. */
export interface PlanNames {
  readonly benefit: (id: string) => string;
  readonly indicator: (id: string) => { readonly name: string; readonly unit: string };
}

/** Everything that differs between two plans of a project, in words. */
export function planParts(before: PlanContent, after: PlanContent, names: PlanNames): ImportPart[] {
  return [
    ...after.benefits.flatMap((one) => plannedPart(before, one, names)),
    ...after.targets.flatMap((one) => targetPart(before, one, names)),
    ...costParts(before, after),
    ...effectParts(before, after),
  ];
}

/** All that a plan promises in kroner. */
export function plannedKr({ benefits }: PlanContent): string {
  return totalKr(benefits.flatMap(({ months }) => months));
}

function totalKr(months: PlannedBenefit['months']): string {
  return krTextFromOre(sumOre(months.map(({ amountKr }) => oreFromKrText(amountKr))));
}

function plannedPart(
  { benefits }: PlanContent,
  after: PlannedBenefit,
  names: PlanNames,
): ImportPart[] {
  const before = benefits.find(({ benefitId }) => benefitId === after.benefitId);
  const fields = [...amountFields(before?.months ?? [], after.months)];
  fields.push(...differing(measured(before, names), measured(after, names)));
  const name = names.benefit(after.benefitId);
  const kind = before === undefined ? 'new' : 'changed';
  return fields.length === 0 ? [] : [{ what: 'planned', name, kind, fields }];
}

/** What a benefit is measured by, field by field. */
function measured(one: PlannedBenefit | undefined, names: PlanNames): [Words, Words | null][] {
  const valuation = one?.valuation ?? null;
  const evidence = (one?.evidenceIndicatorIds ?? []).map((id) => names.indicator(id).name);
  return [
    [
      { da: 'Gøres op efter', en: 'Valued by' },
      valuation && same(names.indicator(valuation.indicatorId).name),
    ],
    [{ da: 'Enhedsværdi', en: 'Unit value' }, valuation && amount(valuation.unitValueKr, 'kr.')],
    [{ da: 'Andel', en: 'Share' }, valuation && number(valuation.share)],
    [
      { da: 'Ses også på', en: 'Also seen in' },
      evidence.length > 0 ? same(evidence.join(', ')) : null,
    ],
  ];
}

function differing(
  before: readonly [Words, Words | null][],
  after: readonly [Words, Words | null][],
): FieldChange[] {
  return after.flatMap(([name, said], at) => {
    const known = before[at]?.[1] ?? null;
    return isDeepStrictEqual(known, said) ? [] : [{ name, before: known, after: said }];
  });
}

/** The whole amount, and each year in which it is another. */
function amountFields(
  before: PlannedBenefit['months'],
  after: PlannedBenefit['months'],
): FieldChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  const yearOf = ({ month }: { month: string }): string => month.slice(0, 4);
  const [known, said] = [Map.groupBy(before, yearOf), Map.groupBy(after, yearOf)];
  const years = [...new Set([...known.keys(), ...said.keys()])].sort();
  const moved = years.filter((year) => !isDeepStrictEqual(known.get(year), said.get(year)));
  const all = { da: 'Planlagt i alt', en: 'Planned in all' };
  const rows = moved.map((year) =>
    amountField(same(year), known.get(year) ?? [], said.get(year) ?? []),
  );
  return [amountField(all, before, after), ...rows];
}

function amountField(
  name: Words,
  before: PlannedBenefit['months'],
  after: PlannedBenefit['months'],
): FieldChange {
  const [known, said] = [totalKr(before), totalKr(after)];
  const moved = before.length > 0 && known === said && name.da.length === 4;
  return {
    name: moved
      ? { da: `${name.da}, fordelt anderledes`, en: `${name.en}, divided otherwise` }
      : name,
    before: before.length === 0 ? null : kroner(known),
    after: after.length === 0 ? null : kroner(said),
  };
}

function targetPart(
  { targets }: PlanContent,
  { indicatorId, points }: TargetSeries,
  names: PlanNames,
): ImportPart[] {
  const before = targets.find((one) => one.indicatorId === indicatorId);
  const { name, unit } = names.indicator(indicatorId);
  const fields = runsOf(before?.points ?? [], points).map(({ from, to, known, said }) => ({
    name: from === to ? day(from) : worded([day(from), day(to)], (two) => two.join(' – ')),
    before: known === null ? null : amount(known, unit),
    after: said === null ? null : amount(said, unit),
  }));
  const kind = before === undefined ? 'new' : 'changed';
  return fields.length === 0 ? [] : [{ what: 'target', name, kind, fields }];
}

interface Run {
  readonly from: string;
  readonly to: string;
  readonly known: string | null;
  readonly said: string | null;
}

/** Levels that differ; months after one another with the same levels are one. */
function runsOf(before: TargetSeries['points'], after: TargetSeries['points']): Run[] {
  const levels = (points: TargetSeries['points']) =>
    new Map(points.map(({ month, value }) => [month, value]));
  const [known, said] = [levels(before), levels(after)];
  const runs: Run[] = [];
  for (const month of [...new Set([...known.keys(), ...said.keys()])].sort()) {
    const next = { known: known.get(month) ?? null, said: said.get(month) ?? null };
    const last = runs.at(-1);
    if (last?.known === next.known && last.said === next.said) {
      runs.splice(-1, 1, { ...last, to: month });
    } else runs.push({ from: month, to: month, ...next });
  }
  return runs.filter((run) => run.known !== run.said);
}

/** Stated yearly effects and the declared payback. */
function effectParts(before: PlanContent, after: PlanContent): ImportPart[] {
  const effects = ({ statedEffectKr }: PlanContent) =>
    Map.groupBy(statedEffectKr, ({ label }) => label);
  const [known, said] = [effects(before), effects(after)];
  const years = (plan: PlanContent) =>
    plan.declaredPaybackYears === null ? null : yearsWords(plan.declaredPaybackYears);
  const words = (all: PlanContent['statedEffectKr'] | undefined): Words | null =>
    all === undefined
      ? null
      : worded(
          all.map(({ amountKr }) => kroner(amountKr)),
          (amounts) => amounts.join(' + '),
        );
  const labels = [...new Set([...known.keys(), ...said.keys()])];
  const rows: FieldChange[] = labels.map((label) => {
    return { name: same(label), before: words(known.get(label)), after: words(said.get(label)) };
  });
  const payback = { da: 'Oplyst tilbagebetalingstid', en: 'Stated payback' };
  rows.push({ name: payback, before: years(before), after: years(after) });
  const fields = rows.filter((row) => !isDeepStrictEqual(row.before, row.after));
  const kind = fields.every((row) => row.before === null) ? 'new' : 'changed';
  return fields.length === 0 ? [] : [{ what: 'effect', name: '', kind, fields }];
}

const yearsWords = (text: string): Words => ({
  da: `${number(text).da} år`,
  en: `${number(text).en} years`,
});
