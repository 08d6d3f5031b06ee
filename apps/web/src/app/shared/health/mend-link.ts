import type { QualityHealth } from '@gevinst/contract';

type Finding = QualityHealth['findings'][number];

/** The page on which something can be done about it; null where there is nothing to do. */
export function mendLink(projectId: string, { mend, id }: Finding): readonly string[] | null {
  const at = ['/projects', projectId];
  switch (mend) {
    case null:
      return null;
    case 'benefit':
      return id === null ? [...at, 'tree'] : [...at, 'benefits', id];
    case 'rules':
      return [...at, 'themes', 'workflows'];
    case 'followUp':
      return [...at, 'themes', 'followUp'];
    case 'measurements':
      return ['/followup'];
    default:
      return [...at, mend];
  }
}
