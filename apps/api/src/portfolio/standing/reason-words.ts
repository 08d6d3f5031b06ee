import {
  isJudged,
  judgeTotals,
  monthNameDa,
  monthNameEn,
  reasonTextDa,
  reasonTextEn,
  trendReason,
  type Direction,
  type Light,
  type RealisationTotals,
  type TrendPoint,
} from '@gevinst/domain';

/** A sentence in both languages. */
export interface Words {
  readonly da: string;
  readonly en: string;
}

const NAMED = 3;

/** The trend of one series in words; null when it has nothing to say. */
export function trendWords(direction: Direction, points: readonly TrendPoint[]): Words | null {
  const reason = trendReason(direction, points);
  const da = reasonTextDa(reason);
  return da === '' ? null : { da, en: reasonTextEn(reason) };
}

/** 'Ikke målt i august og september': the due periods after the last measured one. */
export function unmeasuredWords(points: readonly TrendPoint[]): Words | null {
  const due = points.filter((point) => point.due);
  const missing = due.slice(due.findLastIndex((point) => point.value !== null) + 1);
  const months = missing.map((point) => point.month);
  const [first, latest] = [months[0], months.at(-1)];
  if (first === undefined || latest === undefined) return null;
  if (months.length > NAMED) {
    return {
      da: `Ikke målt siden ${monthNameDa(first, latest)}`,
      en: `Not measured since ${monthNameEn(first, latest)}`,
    };
  }
  return {
    da: `Ikke målt i ${list(
      months.map((month) => monthNameDa(month, latest)),
      'og',
    )}`,
    en: `Not measured in ${list(
      months.map((month) => monthNameEn(month, latest)),
      'and',
    )}`,
  };
}

/** What the light itself says, when no series says more. */
export function lightWords(light: Light, totals: RealisationTotals | null): Words {
  if (totals !== null && isJudged(light)) return varianceWords(totals);
  return LIGHT_WORDS[light];
}

const LIGHT_WORDS: Record<Light, Words> = {
  green: { da: 'På plan', en: 'On plan' },
  yellow: { da: 'Under måltal', en: 'Below target' },
  red: { da: 'Under måltal', en: 'Below target' },
  notMeasured: {
    da: 'Seneste forfaldne periode er ikke målt',
    en: 'The latest due period is not measured',
  },
  notDue: { da: 'Ingen periode er forfalden endnu', en: 'No period has fallen due yet' },
  noTarget: { da: 'Intet måltal', en: 'No target' },
};

function varianceWords(totals: RealisationTotals): Words {
  const { rateToDate, varianceOre, planMeasuredOre, wording } = judgeTotals(totals);
  if (wording === 'onPlan') return { da: 'På plan til dato', en: 'On plan to date' };
  const better = varianceOre > 0n;
  const da = better ? 'bedre' : 'dårligere';
  const en = better ? 'better' : 'worse';
  if (rateToDate === null || planMeasuredOre <= 0n) {
    return { da: `Til dato ${da} end plan`, en: `To date ${en} than plan` };
  }
  const percent = rateToDate.minus(1).abs().times(100).toFixed(0);
  return {
    da: `Realiseret ${percent} % ${da} end plan til dato`,
    en: `Realised ${percent}% ${en} than plan to date`,
  };
}

function list(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${and} ${last}` : last;
}
