import type { ImportProject } from '@gevinst/contract';

/** A project of a portfolio file whose owner and plan change; fictitious. */
export function sampleProject(over: Partial<ImportProject> = {}): ImportProject {
  const same = (text: string) => ({ da: text, en: text });
  return {
    line: 2,
    projectId: '0b7d6d6e-3f53-4f0e-9a35-0f5a4a3f7b12',
    code: 'DP',
    name: 'Digital post',
    kind: 'changed',
    plan: 'draft',
    planned: { beforeKr: '1200000.00', afterKr: '2400000.00' },
    counts: [{ what: 'benefit', new: 1, changed: 0, unchanged: 2 }],
    parts: [
      {
        what: 'project',
        name: 'Digital post',
        kind: 'changed',
        fields: [
          {
            name: { da: 'Ejer', en: 'Owner' },
            before: same('Ida Holm'),
            after: same('Bo Lund'),
          },
        ],
      },
    ],
    ...over,
  };
}
