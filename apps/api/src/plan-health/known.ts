import type { PlanContent } from '@gevinst/contract';
import type { Arrivals } from '@gevinst/domain';
import type { BoardProgress } from '../board/progress.port';
import type { AttentionFacts } from '../followup/attention.port';
import type { JudgedProject } from '../portfolio/standing.port';
import type {
  ApprovedPlan,
  BenefitRecord,
  ChangeRecord,
  IndicatorRecord,
  RevisionHead,
} from '../projects/projects.port';
import type { ProjectThemes } from '../themes/themes.port';

/** Everything of a municipality that says how its plans stand, by project. */
export interface Known {
  readonly today: string;
  readonly attention: AttentionFacts;
  readonly benefits: ReadonlyMap<string, readonly BenefitRecord[]>;
  readonly changes: ReadonlyMap<string, readonly ChangeRecord[]>;
  readonly themes: ReadonlyMap<string, ProjectThemes>;
  readonly judged: ReadonlyMap<string, JudgedProject>;
  readonly revisions: ReadonlyMap<string, readonly RevisionHead[]>;
  readonly approved: ReadonlyMap<string, ApprovedPlan>;
  readonly arrivals: ReadonlyMap<string, Arrivals>;
  /** The draft, or else the plan in force. */
  readonly work: ReadonlyMap<string, PlanContent>;
  /** By revision: the benefits of the tree that was kept with it. */
  readonly kept: ReadonlyMap<string, readonly { readonly id: string }[]>;
  readonly boards: ReadonlyMap<string, BoardProgress>;
  readonly participants: ReadonlyMap<string, number>;
  /** By indicator. */
  readonly indicators: ReadonlyMap<string, IndicatorRecord>;
  readonly measured: ReadonlySet<string>;
}
