import { isDeepStrictEqual } from 'node:util';
import { BenefitInput, ChangeInput, IndicatorInput, ProjectInput } from '@gevinst/contract';
import { addMonths, dec, monthOf } from '@gevinst/domain';
import type {
  BenefitRecord,
  ChangeRecord,
  IndicatorRecord,
  ProjectRecord,
} from '../../projects/projects.port';
import type { SaidBenefit, SaidChange, SaidProject } from './file-portfolio';
import type { Notices } from './notices';

const NO_DEPARTMENT = 'Uden forvaltning';
/** Months of a realisation period that the file leaves open. */
const ASSUMED_MONTHS = 36;

/** The project as it is to be: what the file says, else what is known, else what is assumed. */
export function projectInput(
  said: SaidProject,
  known: ProjectRecord | null,
  { code, today }: { code: string; today: string },
): ProjectInput {
  const assumed: ProjectInput = {
    code: known?.code ?? said.code ?? code,
    name: said.name,
    department: NO_DEPARTMENT,
    phase: assumedPhase(said.goLive, today),
    owner: '',
    goLive: null,
    description: '',
    takenInAdvanceKr: null,
    deliveryUrl: null,
  };
  return ProjectInput.parse(filled(assumed, known, { ...said, code: null }));
}

/** Field by field what the file says, else what is known, else what is assumed. */
export function filled<T extends object>(
  assumed: T,
  known: Partial<T> | null,
  said: { readonly [F in keyof T]?: T[F] | null },
): T {
  const fields = Object.keys(assumed) as (keyof T)[];
  const values = fields.map((field) => [field, said[field] ?? known?.[field] ?? assumed[field]]);
  return Object.fromEntries(values) as T;
}

/** A project that has gone live is reaping; one that has a day for it is under way. */
function assumedPhase(goLive: string | null, today: string): ProjectInput['phase'] {
  if (goLive === null) return 'idea';
  return goLive <= today ? 'realisation' : 'delivery';
}

export function changeInput(said: SaidChange, known: ChangeRecord | null): ChangeInput {
  return { name: known?.name ?? said.name, owner: said.owner ?? known?.owner ?? '' };
}

/** Months in which the file says that a benefit is realised; null when it does not, or not sensibly. */
export function statedPeriod({ from, to }: SaidBenefit): { from: string; to: string } | null {
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

interface BenefitFrame {
  readonly changeIds: readonly string[];
  readonly goLive: string | null;
  readonly today: string;
}

export function benefitInput(
  said: SaidBenefit,
  known: BenefitRecord | null,
  { changeIds, goLive, today }: BenefitFrame,
): BenefitInput {
  const stated = statedPeriod(said);
  const from = said.to === null && said.from !== null ? said.from : monthOf(goLive ?? today);
  const assumed: BenefitInput = {
    name: known?.name ?? said.name,
    owner: '',
    valueClass: assumedClass(said),
    beneficiary: 'ownBudget',
    disbenefit: said.annualEffectKr?.startsWith('-') ?? false,
    realisationFrom: from,
    realisationTo: addMonths(from, ASSUMED_MONTHS - 1),
    changeIds: [],
    description: '',
  };
  const next = {
    ...said,
    name: null,
    realisationFrom: stated?.from ?? null,
    realisationTo: stated?.to ?? null,
    changeIds: [...new Set([...(known?.changeIds ?? []), ...changeIds])],
  };
  return BenefitInput.parse(filled(assumed, known, next));
}

/** Money that nobody has said may be cut from a budget is time released at most. */
function assumedClass({ annualEffectKr, measures }: SaidBenefit): BenefitInput['valueClass'] {
  const money = annualEffectKr !== null || measures.some(({ unitValueKr }) => unitValueKr !== null);
  return money ? 'nonCashable' : 'quality';
}

/** The text that is known where the file says the same number; else the file's, where it says one. */
export function sameAs(known: string | null, said: string | null): string | null {
  if (said === null) return known;
  return known !== null && dec(known).equals(said) ? known : said;
}

/** What the file does not say of a benefit, and is therefore assumed when it is made. */
export function noteBenefit(
  said: SaidBenefit,
  known: BenefitRecord | null,
  notices: Notices,
): void {
  const { line, name, from, to } = said;
  if (said.valueClass === null && known === null) notices.add('class_assumed', line, name);
  const reversed = from !== null && to !== null && from > to;
  if (reversed) notices.add('period_reversed', line, name);
}

/** Whether writing `input` would change the record. */
export function differs(
  record: ProjectRecord | ChangeRecord | BenefitRecord | IndicatorRecord,
  input: ProjectInput | ChangeInput | BenefitInput | IndicatorInput,
): boolean {
  return Object.entries(input).some(
    ([field, value]) => !isDeepStrictEqual(value, record[field as keyof typeof record]),
  );
}
