import type { LiveChange } from '@gevinst/contract';
import type { Observable } from 'rxjs';

/** A change that some process, perhaps this one, has committed. */
export interface HeardChange extends LiveChange {
  readonly municipalityId: string;
}

/** What all processes of the application change, in every one of them. */
export abstract class ChangeFeed {
  abstract readonly changes: Observable<HeardChange>;
  /** Changes may have been missed: whoever keeps anything that can change asks again. */
  abstract readonly lost: Observable<void>;
}
