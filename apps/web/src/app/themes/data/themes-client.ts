import { Service, inject } from '@angular/core';
import {
  type ActionInput,
  ActionItem,
  BudgetRoom,
  type ChannelVolume,
  ChannelVolumes,
  MeasurementCalendar,
  type MeasurementRow,
  type PlanTheme,
  PortfolioRules,
  ProjectPlan,
  type Relevance,
  type ThemeDecisionInput,
  ThemeList,
  ThemeResource,
} from '@gevinst/contract';
import { ApiClient } from '../../shared/http/api-client';

export type ActionAsked = Pick<ActionInput, 'title' | 'owner' | 'deadline'> & Partial<ActionInput>;

/** The six themes of a plan, and what they are about. */
@Service()
export class ThemesClient {
  private readonly api = inject(ApiClient);

  async themes(projectId: string): Promise<ThemeResource[]> {
    return (await this.api.get(`projects/${projectId}/themes`, ThemeList)).items;
  }

  theme(projectId: string, theme: PlanTheme): Promise<ThemeResource> {
    return this.api.get(`projects/${projectId}/themes/${theme}`, ThemeResource);
  }

  put(
    { projectId, theme, etag }: Pick<ThemeResource, 'projectId' | 'theme' | 'etag'>,
    body: { readonly relevance: Relevance; readonly content: object },
  ): Promise<ThemeResource> {
    const path = `projects/${projectId}/themes/${theme}`;
    return this.api.put(path, body, ThemeResource, { ifMatch: etag });
  }

  /** Decides what was shown: of the theme as it stood then. */
  decide(
    { projectId, etag }: Pick<ThemeResource, 'projectId' | 'etag'>,
    decision: ThemeDecisionInput,
  ): Promise<ThemeResource> {
    const path = `projects/${projectId}/themes/budget/decisions`;
    return this.api.post(path, decision, ThemeResource, { ifMatch: etag });
  }

  /** The project's benefits, changes, indicators and plan, and whether the visitor may write. */
  plan(projectId: string): Promise<ProjectPlan> {
    return this.api.get(`projects/${projectId}/plan`, ProjectPlan);
  }

  async calendar(projectId: string): Promise<MeasurementRow[]> {
    return (await this.api.get(`projects/${projectId}/calendar`, MeasurementCalendar)).items;
  }

  /** What the project's channels carry over time. */
  async volumes(projectId: string): Promise<ChannelVolume[]> {
    return (await this.api.get(`projects/${projectId}/channel-volumes`, ChannelVolumes)).items;
  }

  /** Puts an action on the project's target board, as decided. */
  async addAction(projectId: string, action: ActionAsked): Promise<void> {
    await this.api.post(`projects/${projectId}/actions`, action, ActionItem);
  }

  budgetRoom(): Promise<BudgetRoom> {
    return this.api.get('budget-room', BudgetRoom);
  }

  rules(): Promise<PortfolioRules> {
    return this.api.get('rules', PortfolioRules);
  }
}
