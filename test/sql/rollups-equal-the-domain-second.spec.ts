import { describeRollups } from './rollups-equal-the-domain';

describeRollups('second half');
