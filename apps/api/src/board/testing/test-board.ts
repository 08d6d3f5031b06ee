import type { ActionItem, Idea, Meeting, Role } from '@gevinst/contract';

export interface TestBoard {
  readonly ideaId: string;
  readonly questionId: string;
  readonly actionId: string;
  readonly meetingId: string;
}

interface Poster {
  readonly post: (url: string, body?: unknown) => Promise<{ json<T>(): T }>;
}

/** One of each thing that hangs on a board, made as people make them. */
export async function makeBoard(
  { team }: Record<Role, Poster>,
  projectId: string,
  text: string,
): Promise<TestBoard> {
  const at = `/api/v1/projects/${projectId}`;
  const idea = (await team.post(`${at}/ideas`, { text })).json<Idea>();
  const asked = await team.post(`/api/v1/ideas/${idea.id}/questions`, { text });
  const promise = { title: text, owner: 'Ali', deadline: '2026-12-01' };
  const action = (await team.post(`${at}/actions`, promise)).json<ActionItem>();
  const meeting = (await team.post(`${at}/meetings`)).json<Meeting>();
  const [question] = asked.json<Idea>().questions;
  const questionId = question?.id ?? '';
  return { ideaId: idea.id, questionId, actionId: action.id, meetingId: meeting.id };
}
