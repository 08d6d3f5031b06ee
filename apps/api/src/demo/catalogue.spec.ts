import { dec, monthRange, realisedOre, sumOre } from '@gevinst/domain';
import { EXAMPLE_PEOPLE } from './demo-accounts';
import type { DemoProject } from './demo-project';
import { DEMO_MUNICIPALITIES } from './demo-municipality';
import { extractFile } from './extract-file';
import { valuesOf } from './measured-values';
import { directionOf, planContent, spanOf } from './plan-content';

const [example, second] = DEMO_MUNICIPALITIES;
const projects = example!.projects;
const MONTHS = monthRange('2024-01', '2026-10');

function plannedOf(project: DemoProject): bigint {
  if (project.from === null) return 0n;
  const ids = project.benefits.map((_, at) => ({
    benefitId: String(at),
    valuingIndicatorId: String(at),
  }));
  const { benefits } = planContent({ project, from: project.from, ids, scaleOf: () => dec(1) });
  return sumOre(
    benefits
      .flatMap(({ months }) => months)
      .filter(({ month }) => month <= '2026-10')
      .map(({ amountKr }) => BigInt(amountKr.replace('.', ''))),
  );
}

function realisedOf(project: DemoProject): bigint {
  return sumOre(
    MONTHS.flatMap((month) =>
      valuesOf(project, month).flatMap(({ code, value }) => {
        const benefit = project.benefits[Number(/-(\d)$/.exec(code)?.[1]) - 1];
        if (benefit === undefined || benefit.measure === 'score') return [];
        return realisedOre({
          direction: directionOf(benefit),
          baseline: dec(benefit.baseline).times(spanOf(benefit)),
          actual: value,
          ...(benefit.volume === undefined ? {} : { volume: dec(benefit.volume) }),
          unitValueKr: dec(benefit.unitValueKr ?? 1),
          share: dec(benefit.share ?? 1),
        });
      }),
    ),
  );
}

test('the first municipality has 42 projects with codes of their own, and the second shares none', () => {
  const codes = DEMO_MUNICIPALITIES.flatMap((one) => one.projects.map(({ code }) => code));
  expect(projects).toHaveLength(42);
  expect(new Set(codes).size).toBe(codes.length);
  expect(second!.projects.length).toBeGreaterThan(1);
});

test('the municipality is behind its plan, but not hopeless', () => {
  const planned = Number(sumOre(projects.map(plannedOf)) / 100n);
  const realised = Number(sumOre(projects.map(realisedOf)) / 100n);
  expect(planned).toBeGreaterThan(50_000_000);
  expect(realised / planned).toBeGreaterThan(0.75);
  expect(realised / planned).toBeLessThan(0.95);
});

test.each(projects.map((project) => [project.name, project] as const))(
  'no level of %s is below zero',
  (_, project) => {
    const values = MONTHS.flatMap((month) => valuesOf(project, month));
    expect(values.filter(({ value }) => value.isNegative())).toEqual([]);
  },
);

test('an extract is what a municipal system writes, the same every time', () => {
  const file = extractFile(projects, 'month', ['2026-10']);
  const text = file?.toString('latin1') ?? '';
  expect(text).toContain('Indikator;Periode;Værdi\r\nBS-01-1;okt 2026;');
  expect(text).toMatch(/;okt 2026;\d{1,3}\.\d{3},\d{2}\r\n/);
  expect(file).toEqual(extractFile(projects, 'month', ['2026-10']));
  expect(extractFile(projects, 'quarter', ['2026-09'])?.toString('latin1')).toContain(
    ';3. kvt. 2026;',
  );
  expect(extractFile(projects, 'quarter', ['2026-10'])).toBeNull();
  const quarter = (extract: 'month' | 'quarter') =>
    extractFile(projects, extract, ['2026-07', '2026-08', '2026-09'])?.toString('latin1');
  expect(quarter('month')).toContain('\r\nPeriode: jul 2026 - sep 2026\r\n');
  expect(quarter('quarter')).toContain('\r\nPeriode: 3. kvt. 2026\r\n');
});
it('has projects that the demo’s team may edit, because it owns them', () => {
  const team = EXAMPLE_PEOPLE.find(({ role }) => role === 'team');
  expect(projects.filter(({ owner }) => owner === team?.name)).toHaveLength(2);
});
