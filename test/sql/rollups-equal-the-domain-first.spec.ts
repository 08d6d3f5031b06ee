import { describeRollups } from './rollups-equal-the-domain';

describeRollups('first half');
