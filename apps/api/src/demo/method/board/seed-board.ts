import { ACTION_STATUSES } from '@gevinst/domain';
import { etagOf } from '../../../http/etag';
import type { TenantContext } from '../../../http/tenant-context';
import type { DemoProject } from '../../demo-project';
import { indicatorCode } from '../../measured-values';
import type { SeedContext, SeedStep } from '../../seed-context';
import { BOARDS } from './boards';
import { idOf } from '../id-of';
import type { DemoAction, DemoBoard, DemoIdea, DemoMeeting, DemoMove } from './demo-board';

const NOTHING_CHOSEN = etagOf(0);

/** Whoever leads the work at the board. */
interface BoardContext extends SeedContext {
  readonly lead: () => TenantContext;
}
type Work = (context: BoardContext, projectId: string) => Promise<unknown>;

/** What happened at a project's board, each thing on its day. */
export function boardSteps(project: DemoProject): SeedStep[] {
  const board = BOARDS[project.code];
  if (board === undefined) return [];
  const first = board.actions.map(({ on }) => on).toSorted()[0] ?? '2026-11-01';
  const { ideas, actions, meetings } = board;
  return [
    step(project, `${first}T07:00:00Z`, (context, id) => choose(context, project, board, id)),
    ...meetings.flatMap((meeting) => meetingSteps(project, meeting)),
    ...ideas.flatMap((idea) => ideaSteps(project, idea)),
    ...actions.flatMap((action) => actionSteps(project, action)),
  ];
}

function step(project: DemoProject, at: string, work: Work): SeedStep {
  return {
    at: new Date(at),
    run: async (context) => {
      const all = await context.projects.list(context.as('office'));
      const found = all.find(({ code }) => code === project.code);
      const lead = () => context.as(BOARDS[project.code]?.led ?? 'team');
      if (found) await work({ ...context, lead }, found.id);
    },
  };
}

/** What was chosen before an interruption is not chosen again. */
async function choose(
  context: BoardContext,
  project: DemoProject,
  { pinned, capacityDays }: DemoBoard,
  projectId: string,
): Promise<void> {
  const { etag } = await context.boards.show(context.lead(), projectId);
  if (etag !== NOTHING_CHOSEN) return;
  const ids = await Promise.all(pinned.map((at) => indicatorId(context, project, at)));
  const input = { pinned: ids.flatMap((id) => id ?? []), capacityDays, mapping: null };
  await context.boards.save(context.lead(), { id: projectId, input });
}

function meetingSteps(project: DemoProject, meeting: DemoMeeting): SeedStep[] {
  const { on, people, nextAt, phone } = meeting;
  const id = idOf(project, 'meeting', on);
  const start: Work = async ({ meetings, lead }, projectId) => {
    const ctx = lead();
    const known = await meetings.list(ctx, projectId, { limit: 100 });
    const input = { id, minutes: 15, mode: 'open' as const, participants: [...people] };
    if (!known.items.some((one) => one.id === id)) await meetings.start(ctx, projectId, input);
  };
  const end: Work = async ({ meetings, lead }) => {
    const ctx = lead();
    const { endedAt } = await meetings.get(ctx, id);
    if (endedAt === null) await meetings.change(ctx, { id, input: { end: true, nextAt } });
  };
  // Opening the code, coming in by it and hanging a note up are three things, each at its own moment.
  const joined: Work = async ({ meetings, guests, lead }) => {
    if (phone === undefined || (await meetings.get(lead(), id)).endedAt !== null) return;
    const { path } = await guests.open(lead(), id);
    const token = path.replace('/join/', '');
    const call = () => ({ address: 'demo', at: lead().recordedAt ?? new Date() });
    await guests.join({ token, name: phone.name }, call());
    await guests.note({ id: idOf(project, 'idea', phone.text), token, ...phone }, call());
  };
  return [
    step(project, `${on}T07:30:00Z`, start),
    ...(phone === undefined ? [] : [step(project, `${on}T07:34:00Z`, joined)]),
    step(project, `${on}T07:46:00Z`, end),
  ];
}

function ideaSteps(project: DemoProject, idea: DemoIdea): SeedStep[] {
  const { text, by, on, question, scores } = idea;
  const id = idOf(project, 'idea', text);
  const asked = idOf(project, 'question', text);
  const write: Work = async ({ boards, as }, projectId) => {
    await boards.addIdea(as(by), projectId, { id, text });
    if (question === undefined) return;
    await boards.ask(as(question.by), id, { id: asked, text: question.text });
    const { answer } = question;
    if (answer) await boards.answer(as(by), { ideaId: id, questionId: asked }, { text: answer });
  };
  const assess: Work = async ({ boards, lead }) => {
    const [effect, resources] = scores ?? [3, 3];
    await boards.assess(lead(), { id, input: { effect, resources } });
  };
  const written = step(project, `${on}T07:35:00Z`, write);
  return scores === undefined ? [written] : [written, step(project, `${on}T07:38:00Z`, assess)];
}

function actionSteps(project: DemoProject, action: DemoAction): SeedStep[] {
  const { title, owner, deadline, days, idea } = action;
  const id = idOf(project, 'action', title);
  const decide: Work = async (context, projectId) => {
    const { benefit } = action;
    const indicator = benefit === undefined ? null : await indicatorId(context, project, benefit);
    const nothing = { description: '', theme: null, benefitId: null, barrierId: null };
    await context.boards.addAction(context.lead(), projectId, {
      ...{ id, title, owner, deadline, days, indicatorId: indicator },
      ideaId: idea === undefined ? null : idOf(project, 'idea', idea),
      ...nothing,
      overCapacityReason: '',
    });
  };
  return [
    step(project, `${action.on}T07:41:00Z`, decide),
    ...action.moves.map((move) =>
      step(project, `${move.on}T07:43:00Z`, (context) => moved(context, id, move)),
    ),
  ];
}

/** A move that was made before an interruption is not made again. */
async function moved({ boards, lead }: BoardContext, id: string, move: DemoMove): Promise<void> {
  const { on: _on, to: status, ...told } = move;
  const ctx = lead();
  const action = await boards.action(ctx, id);
  const made = action.steps.some(({ to, at }) => to === status && at.startsWith(move.on));
  const near = ACTION_STATUSES.indexOf(status) - ACTION_STATUSES.indexOf(action.status);
  if (!made && Math.abs(near) === 1)
    await boards.changeAction(ctx, { id, input: { status, ...told } });
}

async function indicatorId(
  { projects, as }: SeedContext,
  project: DemoProject,
  benefit: number,
): Promise<string | null> {
  const code = indicatorCode(project, benefit);
  const all = await projects.indicators(as('office'));
  return all.find((one) => one.code === code)?.id ?? null;
}
