import type { ActionItem, Board, Idea } from '@gevinst/contract';
import { type Score, actionStanding, ideaField } from '@gevinst/domain';
import type { Letter } from '../../shared/live/outbox/letter';

/** Whose board it is shown as, on a day such as '2026-11-23'. */
interface Reader {
  readonly name: string;
  readonly today: string;
}

/** The board as its reader has left it: what is still on its way is shown as if it had arrived. */
export function withPending(board: Board, letters: readonly Letter[], reader: Reader): Board {
  return letters.reduce((shown, letter) => applied(shown, letter, reader), board);
}

function applied(board: Board, letter: Letter, reader: Reader): Board {
  const [kind = '', id = '', part] = letter.path.split('/');
  const body = letter.body ?? {};
  if (kind === 'projects' && part === 'ideas') return withIdea(board, body, reader.name);
  if (kind === 'projects' && part === 'actions') return withNewAction(board, body, reader);
  if (kind === 'ideas' && part === 'assessment') {
    return {
      ...board,
      ideas: board.ideas.map((idea) => (idea.id === id ? assessed(idea, body, board) : idea)),
    };
  }
  if (kind === 'ideas' && part === undefined) {
    const ideas = board.ideas.map((idea) => (idea.id === id ? { ...idea, ...body } : idea));
    return { ...board, ideas: ideas.filter(({ archived }) => !archived) };
  }
  if (kind === 'actions') return withAction(board, id, body);
  return board;
}

function withIdea(board: Board, { id, text }: Letter['body'] & object, author: string): Board {
  if (board.ideas.some((idea) => idea.id === id)) return board;
  const idea: Idea = {
    ...{ id: String(id), projectId: board.projectId, text: String(text), author, guest: false },
    ...{ createdAt: '', mode: 'open', state: 'idea', effect: null, resources: null, field: null },
    ...{ assessedBy: null, archived: false, questions: [], etag: '' },
  };
  return { ...board, ideas: [...board.ideas, idea] };
}

function assessed(idea: Idea, { effect, resources }: Letter['body'] & object, board: Board): Idea {
  const [e, r] = [effect as Score, resources as Score];
  const state = idea.state === 'idea' ? 'assessed' : idea.state;
  const field = ideaField(e, r, board.mapping ?? board.method.mapping);
  return { ...idea, effect: e, resources: r, field, state };
}

function withNewAction(board: Board, body: Letter['body'] & object, reader: Reader): Board {
  const { id, title, owner, deadline, days, ideaId } = body as Partial<ActionItem>;
  if (!id || !title || !owner || !deadline) return board;
  if (board.actions.some((action) => action.id === id)) return board;
  const standing = actionStanding({ status: 'decided', deadline }, reader.today);
  const action: ActionItem = {
    ...{ id, projectId: board.projectId, title, owner, deadline, standing, status: 'decided' },
    ...{ days: days ?? null, ideaId: ideaId ?? null, indicatorId: null, description: '' },
    ...{ theme: null, benefitId: null, barrierId: null, since: reader.today.slice(0, 7) },
    ...{ evaluation: null, steps: [], createdBy: reader.name, createdAt: '', updatedAt: '' },
    etag: '',
  };
  const ideas = board.ideas.map((idea) =>
    idea.id === ideaId ? { ...idea, state: 'planned' as const } : idea,
  );
  return { ...board, ideas, actions: [...board.actions, action] };
}

/** Only what stands on the card; a refused move is taken back with the next answer. */
function withAction(
  board: Board,
  id: string,
  { status, title, owner, deadline }: Letter['body'] & object,
): Board {
  const change = Object.fromEntries(
    Object.entries({ status, title, owner, deadline }).filter(([, value]) => value !== undefined),
  ) as Partial<ActionItem>;
  const actions = board.actions.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...board, actions };
}
