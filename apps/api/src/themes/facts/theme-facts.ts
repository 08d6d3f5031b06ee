import type { MeasurementRow, MethodSettings, StaffingRisk } from '@gevinst/contract';
import type { ChannelShift } from './channel-shifts';
import type { ProjectThemes } from '../themes.port';

/** What a theme's sentence and findings are made of, besides what is written in it. */
export interface ThemeFacts {
  readonly today: string;
  readonly themes: ProjectThemes;
  /** Tasks that this plan, with others, leaves with too few people. */
  readonly staffing: readonly StaffingRisk[];
  readonly settings: MethodSettings;
  readonly calendar: readonly MeasurementRow[];
  /** null where nothing measures the channels. */
  readonly shift: ChannelShift | null;
}
