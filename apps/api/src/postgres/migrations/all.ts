import { PeopleImportsAndLedger1764000000001 } from './1764000000001-people-imports-and-ledger';
import { Portfolio1764000000002 } from './1764000000002-portfolio';
import { RowLevelSecurity1764000000003 } from './1764000000003-row-level-security';
import { OverrideHistory1764000000004 } from './1764000000004-override-history';
import { PeopleChange1764000000005 } from './1764000000005-people-change';
import { UndoOfPortfolios1764000000006 } from './1764000000006-undo-of-portfolios';
import { TargetBoards1764000000007 } from './1764000000007-target-boards';
import { BenefitTree1764000000008 } from './1764000000008-benefit-tree';
import { Themes1764000000009 } from './1764000000009-themes';
import { Comments1764000000010 } from './1764000000010-comments';
import { ThemeMarks1764000000011 } from './1764000000011-theme-marks';
import { Workshops1764000000012 } from './1764000000012-workshops';
import { PlanMethod1764000000013 } from './1764000000013-plan-method';
import { MethodSettings1764000000014 } from './1764000000014-method-settings';
import { JoinLinks1764000000015 } from './1764000000015-join-links';
import { DeliveryLinks1764000000016 } from './1764000000016-delivery-links';
import { LinesOfPlans1764000000017 } from './1764000000017-lines-of-plans';

/** In order. A released one is never edited; the next change is a new file. */
export const migrations = [
  PeopleImportsAndLedger1764000000001,
  Portfolio1764000000002,
  RowLevelSecurity1764000000003,
  OverrideHistory1764000000004,
  PeopleChange1764000000005,
  UndoOfPortfolios1764000000006,
  TargetBoards1764000000007,
  BenefitTree1764000000008,
  Themes1764000000009,
  Comments1764000000010,
  ThemeMarks1764000000011,
  Workshops1764000000012,
  PlanMethod1764000000013,
  MethodSettings1764000000014,
  JoinLinks1764000000015,
  DeliveryLinks1764000000016,
  LinesOfPlans1764000000017,
];
