import { parsePeriodKey, periodEnd, periodStart, postingMonth } from '@gevinst/domain';
import { foldText } from '../map/fold-text';
import type { PortfolioField } from '../map/portfolio/portfolio-fields';
import type { PortfolioMap } from '../map/portfolio/portfolio-map';
import { fieldValue, isListField, type ListField } from '../map/portfolio/portfolio-values';
import type { TableProfile } from '../profile';
import { periodReader, textReader } from '../validate/cell-readers';
import {
  amountReader,
  krReader,
  plainReader,
  shareReader,
  type FieldReader,
} from './amount-readers';

/** Fields that are plain texts, with the most characters that are stored. */
const TEXT_LIMITS: Partial<Record<PortfolioField, number>> = {
  project: 200,
  code: 60,
  department: 120,
  owner: 120,
  description: 4000,
  change: 200,
  changeOwner: 120,
  benefit: 200,
  benefitOwner: 120,
  indicator: 200,
  indicatorCode: 60,
  unit: 40,
};

/** Forms of periods: from a canonical key to what is stored. */
const PERIODS: Partial<Record<PortfolioField, (key: string) => string>> = {
  goLive: (key) => periodEnd(parsePeriodKey(key)),
  from: (key) => periodStart(parsePeriodKey(key)).slice(0, 7),
  to: (key) => postingMonth(parsePeriodKey(key)),
  costYear: (key) => key.slice(0, 4),
  priceLevelYear: (key) => key.slice(0, 4),
};

/** The reader of a field that stands in one column. */
export function fieldReader(
  field: PortfolioField,
  column: number,
  profile: TableProfile,
  { valueOf }: PortfolioMap,
): FieldReader {
  const limit = TEXT_LIMITS[field];
  if (limit !== undefined) return limitedText(limit);
  if (isListField(field)) return listReader(field, valueOf);
  const form = PERIODS[field];
  if (form) return formed(periodReader(profile, column), form);
  if (field === 'share') return shareReader(profile, column);
  if (field === 'annualEffect' || field === 'takenInAdvance') return amountReader(profile, column);
  if (field === 'unitValue') return krReader(profile, column);
  return plainReader(profile, column, 'år');
}

function limitedText(max: number): FieldReader {
  const read = textReader();
  return (text) => {
    const found = read(text);
    const long = found.ok && found.value !== null && found.value.length > max;
    return long
      ? { ok: false, code: 'text_too_long', suggestion: null, params: { max: String(max) } }
      : found;
  };
}

function listReader(field: ListField, valueOf: PortfolioMap['valueOf']): FieldReader {
  const read = textReader();
  return (text) => {
    const found = read(text);
    if (!found.ok || found.value === null) return found;
    const value = valueOf[`${field}:${foldText(text)}`] ?? fieldValue(field, text);
    if (value === null) return { ok: false, code: 'text_not_known', suggestion: null };
    return { ok: true, value: value === '' ? null : value };
  };
}

function formed(read: FieldReader, form: (key: string) => string): FieldReader {
  return (text) => {
    const found = read(text);
    return found.ok && found.value !== null ? { ok: true, value: form(found.value) } : found;
  };
}
