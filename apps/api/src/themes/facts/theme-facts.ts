import type { MeasurementRow, MethodSettings, StaffingRisk } from '@gevinst/contract';
import type { ChannelShift } from './channel-shifts';
import type { ProjectThemes } from '../themes.port';
import type { UnactedIndicator } from './unacted-indicators';

/** What a theme's sentence and findings are made of, besides what is written in it. */
export interface ThemeFacts {
  readonly today: string;
  readonly themes: ProjectThemes;
  /** Tasks that this plan, with others, leaves with too few people. */
  readonly staffing: readonly StaffingRisk[];
  readonly settings: MethodSettings;
  readonly calendar: readonly MeasurementRow[];
  /** Indicators of the plan in force that stand on no row of theme 5. */
  readonly unacted: readonly UnactedIndicator[];
  /** Whether the investment pool pays any cost of the plan in force; null without a plan. */
  readonly poolPays: boolean | null;
  /** null where nothing measures the channels. */
  readonly shift: ChannelShift | null;
}
