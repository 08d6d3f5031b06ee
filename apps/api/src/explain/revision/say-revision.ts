import { COST_WORDS, krTextOrNull, sumKnown, type Ore } from '@gevinst/domain';
import { ProblemError } from '../../http/problem-error';
import type { NamedPlan } from '../../plan/named-plan.port';
import { missingAmounts } from '../figures/missing-amounts';
import { phasedIn } from '../figures/phased-in';
import { FORMULAS } from '../formulas';
import { KR, type Input, type Titled } from '../inputs';
import { joined, monthWords, named, NO_VALUE, type Words } from '../words';
import { askAbout, type RevisionAsked } from './revision-asked';
import { partsOf, samePlanned, unknownLines, type Part } from './revision-parts';
import { costWords, lineWords, planInputs, planWords } from './revision-words';

/** A figure of one plan in words: what it is the sum of, since when it is so, and which plan it stands in. */
export function sayRevision(plan: NamedPlan, asked: RevisionAsked): Titled {
  const { content } = plan;
  const parts = partsOf(content, asked);
  if (parts.length === 0) throw new ProblemError('not_found');
  const sum = sumKnown(parts.map(({ ore }) => ore));
  return {
    title: titleOf(plan, asked),
    value: krTextOrNull(sum) ?? NO_VALUE,
    unit: unitOf(asked),
    formula: formulaOf(asked),
    inputs: [
      ...parts.map((part) => inputOf(part, plan, asked)),
      ...missingAmounts({ missingAmounts: unknownLines(content, asked) }),
      ...(asked.of.kind === 'benefit' ? phasedIn(content, asked.of.id) : []),
      ...sameSince(plan, asked, parts, sum),
      ...planInputs(plan),
    ],
  };
}

/** Currencies are never added, nor called kroner. */
function unitOf({ of }: RevisionAsked): string {
  return of.kind === 'cost' && of.cost.currency !== 'DKK' ? of.cost.currency : KR;
}

function formulaOf({ of, year }: RevisionAsked): Titled['formula'] {
  if (of.kind === 'all') return FORMULAS.promised;
  if (of.kind === 'cost') return year === null ? FORMULAS.cost : FORMULAS.costYear;
  return year === null ? FORMULAS.promisedBenefit : FORMULAS.promisedYear;
}

function titleOf(plan: NamedPlan, { of, year }: RevisionAsked): Words {
  const what = of.kind === 'cost' ? COST : PLANNED;
  const when = year === null ? IN_ALL : named(String(year));
  const name = of.kind === 'cost' ? costWords(of.cost) : named(nameOf(plan, of));
  return joined(joined(joined(what, when, ' '), name), planWords(plan.revision), ', ');
}

function nameOf({ names, project }: NamedPlan, of: { kind: string; id?: string }): string {
  return of.id === undefined ? project.name : (names.get(of.id) ?? '');
}

function inputOf(part: Part, { names }: NamedPlan, asked: RevisionAsked): Input {
  const unit = unitOf(asked);
  const value = krTextOrNull(part.ore);
  switch (part.kind) {
    case 'benefit': {
      const next = askAbout(asked, { of: { kind: 'benefit', id: part.id } });
      return { ...named(names.get(part.id) ?? ''), value, unit, next };
    }
    case 'year':
      return {
        ...named(String(part.year)),
        ...{ value, unit, next: askAbout(asked, { year: part.year }) },
      };
    case 'month':
      return { ...monthWords(part.month), value, unit, next: null };
    case 'line':
      return { ...lineWords(part.line, COST_WORDS[part.line.kind]), value, unit, next: null };
  }
}

/** The first of the plans before it that has said the same ever since: that is where the amount comes from. */
function sameSince(
  { earlier }: NamedPlan,
  asked: RevisionAsked,
  parts: readonly Part[],
  sum: Ore | null,
): Input[] {
  const differs = earlier.findLastIndex((one) => !samePlanned(partsOf(one.content, asked), parts));
  const since = earlier[differs + 1];
  if (since === undefined) return [];
  const words = joined(SAME_SINCE, named(String(since.number)), ' ');
  const next = askAbout(asked, { revision: since.id });
  return [{ ...words, value: krTextOrNull(sum), unit: unitOf(asked), next }];
}

const PLANNED = { da: 'Planlagt', en: 'Planned' };
const COST = { da: 'Udgift', en: 'Cost' };
const IN_ALL = { da: 'i alt', en: 'in all' };
const SAME_SINCE = { da: 'Det samme siden plan nr.', en: 'The same since plan no.' };
