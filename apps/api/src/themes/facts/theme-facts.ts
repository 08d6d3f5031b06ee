import type { MeasurementRow, MethodSettings, StaffingRisk } from '@gevinst/contract';
import type { VolumeShift } from '@gevinst/domain';
import type { ProjectThemes } from '../themes.port';

/** What a theme's sentence and findings are made of, besides what is written in it. */
export interface ThemeFacts {
  readonly today: string;
  readonly themes: ProjectThemes;
  /** Tasks that this plan, with others, leaves with too few people. */
  readonly staffing: readonly StaffingRisk[];
  readonly settings: MethodSettings;
  readonly calendar: readonly MeasurementRow[];
  /** null where the channels are not measured on both sides. */
  readonly shift: VolumeShift | null;
}
