import { FormControl, FormGroup, type ValidatorFn } from '@angular/forms';
import type { FieldMapping, MethodSettings } from '@gevinst/contract';
import { type MixedField, PLAN_THEMES, type PlanTheme } from '@gevinst/domain';
import {
  danishAmount,
  danishDays,
  danishNumber,
  optionalText,
  requiredText,
  webAddress,
} from '../../shared/form/controls';
import { forField, readNumber, readKr } from '../../shared/format/numbers';

/** Whole numbers with the least and the most that they can be. */
export const WHOLE = {
  pinnedWarnAbove: [1, 20],
  meetingMinutes: [15, 30],
  meetingEveryDays: [1, 365],
  actionSoonDays: [0, 90],
  silentDays: [1, 365],
} as const;
export type WholeKey = keyof typeof WHOLE;

export type MethodForm = ReturnType<typeof methodForm>;

export function methodForm() {
  const whole = (key: WholeKey) => requiredText('', between(WHOLE[key]));
  const links = Object.fromEntries(
    PLAN_THEMES.map((theme) => [theme, optionalText('', webAddress)]),
  ) as Record<PlanTheme, FormControl<string>>;
  return new FormGroup({
    muchForMany: new FormControl<MixedField>('yellow', { nonNullable: true }),
    highFrom: requiredText('3'),
    pinnedWarnAbove: whole('pinnedWarnAbove'),
    capacityDays: optionalText('', danishDays),
    meetingMinutes: whole('meetingMinutes'),
    meetingEveryDays: whole('meetingEveryDays'),
    joinByLink: new FormControl(true, { nonNullable: true }),
    actionSoonDays: whole('actionSoonDays'),
    silentDays: whole('silentDays'),
    staffingFloor: requiredText('', danishNumber),
    poolKr: optionalText('', danishAmount),
    links: new FormGroup(links),
  });
}

export function fillMethod(form: MethodForm, settings: MethodSettings): void {
  const { mapping, methodLinks, capacityDays, staffingFloor, poolKr, ...others } = settings;
  const whole = Object.keys(WHOLE) as WholeKey[];
  form.reset({
    muchForMany: mapping.highEffectManyResources,
    highFrom: String(mapping.highFrom),
    capacityDays: withoutZeros(capacityDays),
    staffingFloor: forField(staffingFloor),
    poolKr: withoutZeros(poolKr),
    joinByLink: others.joinByLink,
    ...Object.fromEntries(whole.map((key) => [key, String(others[key])])),
    links: Object.fromEntries(PLAN_THEMES.map((theme) => [theme, methodLinks[theme] ?? ''])),
  });
}

/** Two decimals are shown only where they say something, in either language. */
export const withoutZeros = (text: string | null) => forField(text).replace(/[.,]00$/, '');

export function methodOf(form: MethodForm): MethodSettings {
  const { muchForMany, highFrom, joinByLink, links, ...typed } = form.getRawValue();
  const { capacityDays, staffingFloor, poolKr, ...whole } = typed;
  const written = Object.entries(links).map(([theme, url]) => [theme, url.trim()] as const);
  return {
    ...{ joinByLink, mapping: mappingOf(muchForMany, highFrom) },
    capacityDays: readNumber(capacityDays),
    staffingFloor: readNumber(staffingFloor) ?? '',
    poolKr: readKr(poolKr),
    pinnedWarnAbove: Number(whole.pinnedWarnAbove),
    meetingMinutes: Number(whole.meetingMinutes),
    meetingEveryDays: Number(whole.meetingEveryDays),
    actionSoonDays: Number(whole.actionSoonDays),
    silentDays: Number(whole.silentDays),
    methodLinks: Object.fromEntries(written.filter(([, url]) => url !== '')),
  };
}

/** The other mixed field has the other colour. */
function mappingOf(muchForMany: MixedField, highFrom: string): FieldMapping {
  return {
    highFrom: Number(highFrom) as FieldMapping['highFrom'],
    highEffectManyResources: muchForMany,
    lowEffectFewResources: muchForMany === 'yellow' ? 'orange' : 'yellow',
  };
}

function between([least, most]: readonly [number, number]): ValidatorFn {
  return ({ value }) => {
    const text = String(value).trim();
    const fits = /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most;
    return text === '' || fits ? null : { between: { least, most } };
  };
}
