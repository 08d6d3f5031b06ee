import type {
  ActionItem,
  ActionStatus,
  Idea,
  Meeting,
  MeetingList,
  MovedIndicator,
} from '@gevinst/contract';

/** What the dialog of the board is asking about; one at a time. */
export type Asked =
  | { readonly kind: 'assess'; readonly idea: Idea }
  | { readonly kind: 'action'; readonly idea: Idea | null; readonly action: ActionItem | null }
  | {
      readonly kind: 'move';
      readonly action: ActionItem;
      readonly to: ActionStatus;
      readonly measured: MovedIndicator | null;
    }
  | { readonly kind: 'history'; readonly action: ActionItem }
  | { readonly kind: 'setup' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end'; readonly meeting: Meeting }
  | { readonly kind: 'minutes'; readonly meeting: Meeting }
  | { readonly kind: 'meetings'; readonly list: MeetingList };
