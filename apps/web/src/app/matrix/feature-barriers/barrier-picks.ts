import { BarriersQuery, PlanTheme, type PortfolioBarriers } from '@gevinst/contract';
import type { Pick } from '../../shared/filter/pick-bar';

export type BarrierFilter = BarriersQuery;
const KEYS = ['department', 'theme', 'projectId'] as const;

/** Reads the address; what is misspelt there is left out rather than shown as an error. */
export function barrierFilter(
  address: Readonly<Record<(typeof KEYS)[number], string | undefined>>,
): BarrierFilter {
  const entries = KEYS.flatMap((key) => {
    const { data } = BarriersQuery.shape[key].safeParse(address[key]);
    return data === undefined || data === '' ? [] : [[key, data] as const];
  });
  return Object.fromEntries(entries);
}

/** The lists to choose from; what a link has chosen stays visible also when it is not in its list. */
export function barrierPicks(
  { department, theme, projectId }: BarrierFilter,
  { departments, projects }: Choices,
  say: (key: string) => string,
): Pick[] {
  const own = projects.filter((one) => department === undefined || one.department === department);
  return [
    pick('department', department, departments.map(same), say),
    pick(
      'projectId',
      projectId,
      own.map(({ id, name }) => ({ value: id, label: name })),
      say,
    ),
    pick(
      'theme',
      theme,
      PlanTheme.options.map((one) => ({ value: one, label: say(`themes.${one}.name`) })),
      say,
    ),
  ];
}

type Choices = Readonly<{
  departments: PortfolioBarriers['departments'];
  projects: PortfolioBarriers['projects'];
}>;

const same = (text: string) => ({ value: text, label: text });

function pick(
  key: string,
  value: string | undefined,
  options: Pick['options'],
  say: (key: string) => string,
): Pick {
  const label = say(`shared.filter.${key}`);
  const unknown = value !== undefined && options.every((one) => one.value !== value);
  const other = key === 'projectId' ? say('shared.filter.otherProject') : (value ?? '');
  return {
    ...{ key, label, all: label, value: value ?? '' },
    options: unknown ? [{ value, label: other }, ...options] : options,
  };
}
