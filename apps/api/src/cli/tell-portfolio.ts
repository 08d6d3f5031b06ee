import type { ImportEffect, ImportProject, ImportProjectList } from '@gevinst/contract';

const KIND = { new: 'Nyt', changed: 'Ændret', unchanged: 'Uændret' };
const PLAN = {
  approved: 'planen gælder straks',
  draft: 'planen bliver en kladde',
  kept: 'planen indlæses ikke, for nogen har en kladde',
};
const LIGHTS = {
  green: 'grønne',
  yellow: 'gule',
  red: 'røde',
  notMeasured: 'ikke målt',
  notDue: 'ikke forfaldne',
  noTarget: 'uden måltal',
};

/** What a portfolio file does to the whole portfolio, line by line. */
export function effectLines({ figures, plans }: ImportEffect): string[] {
  if (!figures) return [];
  const { before, after } = figures;
  const lights = Object.entries(LIGHTS).flatMap(([light, words]) => {
    const [was, becomes] = [before, after].map(({ lights: all }) => all[light as keyof typeof all]);
    return was === becomes ? [] : [`  ${words}: ${String(was)} → ${String(becomes)}`];
  });
  const drafts = plans?.drafts ?? 0;
  return [
    `Projekter: ${String(before.projects)} → ${String(after.projects)}`,
    `Planlagt til dato: ${before.planDueKr} → ${after.planDueKr} kr.`,
    `Planlagt i alt: ${before.planTotalKr} → ${after.planTotalKr} kr.`,
    ...lights,
    ...(drafts > 0 ? [`Kladder, som ledelsen skal godkende: ${String(drafts)}`] : []),
  ];
}

/** What it does to each project, with what stood there before. Those that stay as they are, are only counted. */
export function projectLines({ items, total }: ImportProjectList): string[] {
  const moved = items.filter(({ kind }) => kind !== 'unchanged');
  const more = total - items.length;
  return [
    ...moved.flatMap(linesOf),
    ...(more > 0 ? [`  … og ${String(more)} projekter til.`] : []),
  ];
}

function linesOf({ kind, name, code, plan, planned, parts }: ImportProject): string[] {
  const said = [
    ...(planned === null ? [] : [`planlagt ${planned.beforeKr} → ${planned.afterKr} kr.`]),
    ...(plan === null ? [] : [PLAN[plan]]),
  ];
  const head = `${KIND[kind]}: ${name} (${code})${said.length > 0 ? `: ${said.join('; ')}` : ''}`;
  if (kind === 'new') return [head];
  const fields = parts.flatMap((part) =>
    part.fields.map((field) => {
      const whose = part.name === '' || part.what === 'project' ? '' : `${part.name}, `;
      return `    ${whose}${field.name.da}: ${field.before?.da ?? '–'} → ${field.after?.da ?? '–'}`;
    }),
  );
  return [head, ...fields];
}
