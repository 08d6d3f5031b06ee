import type { ActionItem, BoardGoals, Idea, MeetingMinutes } from '@gevinst/contract';

interface Seen {
  readonly goals: BoardGoals;
  readonly ideas: readonly Idea[];
  /** When each assessed idea was, by id. */
  readonly assessedAt: ReadonlyMap<string, string>;
  readonly actions: readonly ActionItem[];
}

/** The minutes write themselves: what happened at the board between a meeting's start and its end. S2.13. */
export function minutesOf(
  { goals, ideas, assessedAt, actions }: Seen,
  from: string,
): MeetingMinutes {
  const within = (at: string | undefined) => at !== undefined && at >= from;
  const steps = actions.flatMap((action) => action.steps.map((step) => ({ action, step })));
  const during = steps.filter(({ step }) => within(step.at));
  return {
    figures: goals.items.map(({ indicator, sentence }) => ({ name: indicator.name, sentence })),
    progress: during
      .filter(({ step }) => step.from !== null)
      .map(({ action: { title, owner }, step: { from, to, reason } }) => ({
        ...{ title, owner, from, to, reason },
      })),
    overdue: actions.filter(({ standing }) => standing.kind === 'overdue').map(promise),
    ideas: ideas
      .filter(({ createdAt }) => within(createdAt))
      .map(({ text, author, guest }) => ({ text, author, guest })),
    assessed: ideas.flatMap(({ id, text, field }) =>
      field !== null && within(assessedAt.get(id)) ? [{ text, field }] : [],
    ),
    newActions: actions.filter(({ createdAt }) => within(createdAt)).map(promise),
  };
}

const promise = ({ title, owner, deadline }: ActionItem) => ({ title, owner, deadline });
