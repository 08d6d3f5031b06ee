import type {
  Benefit,
  Change,
  Indicator,
  ProjectResource,
  Revision,
  Role,
} from '@gevinst/contract';
import { benefit, content, indicator, project } from './projects/testing/model-bench';
import type { Person } from './test-app';

export interface TestProject {
  readonly project: ProjectResource;
  readonly change: Change;
  readonly benefit: Benefit;
  readonly indicator: Indicator;
  readonly approved: Revision;
}

async function made<T>(answer: Promise<{ statusCode: number; body: string }>): Promise<T> {
  const { statusCode, body } = await answer;
  if (statusCode >= 300) throw new Error(`${statusCode}: ${body}`);
  return JSON.parse(body) as T;
}

/** A project with a change, a benefit, an indicator and an approved plan, made as people make them. */
export async function makeProject(
  { office, leadership }: Record<Role, Person>,
  code: string,
  owner = '',
): Promise<TestProject> {
  const input = project({ code, name: `Projekt ${code}`, owner });
  const resource = await made<ProjectResource>(office.post('/api/v1/projects', input));
  const at = `/api/v1/projects/${resource.id}`;
  const change = await made<Change>(office.post(`${at}/changes`, { name: `Forandring ${code}` }));
  const saved = await made<Benefit>(
    office.post(`${at}/benefits`, benefit({ name: `Gevinst ${code}`, changeIds: [change.id] })),
  );
  const measured = await made<Indicator>(
    office.post('/api/v1/indicators', indicator({ code: `I-${code}`, name: `Breve ${code}` })),
  );
  const valuation = { indicatorId: measured.id, unitValueKr: '9', volumeIndicatorId: null };
  const plan = content({
    benefits: [
      {
        benefitId: saved.id,
        valuation: { ...valuation, share: '1' },
        evidenceIndicatorIds: [],
        months: [{ month: '2026-01', amountKr: '900.00' }],
      },
    ],
    targets: [{ indicatorId: measured.id, points: [{ month: '2026-01', value: '900' }] }],
  });
  const draft = await made<Revision>(
    office.post(`${at}/revisions`, { reason: `Plan for ${code}`, content: plan }),
  );
  const approved = await made<Revision>(leadership.approve(draft.id));
  return { project: resource, change, benefit: saved, indicator: measured, approved };
}
