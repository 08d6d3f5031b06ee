import { ACTION_STATUSES, type ActionStatus } from '../board/action-status';
import type { PlanFacts } from './health-facts';
import { counted, finding, type HealthFinding, listed } from './health-words';

const STATUS_DA: Readonly<Record<ActionStatus, string>> = {
  decided: 'besluttet',
  started: 'igangsat',
  completed: 'afsluttet',
  evaluated: 'evalueret',
};

/** Is anything done about it? Never a plan without its actions and how they go. S1.2. */
export function executionFindings(facts: PlanFacts): HealthFinding[] {
  return [
    ...offTarget(facts),
    progress(facts),
    ...late(facts),
    ...notEvaluated(facts),
    ...rules(facts),
  ];
}

function progress({ actions, offTarget: behind }: PlanFacts): HealthFinding {
  const all = ACTION_STATUSES.reduce((sum, status) => sum + actions[status], 0);
  if (all === 0) {
    const words = { da: 'Handleplanen er tom.', en: 'The action plan is empty.' };
    return finding(behind.length > 0 ? 'missing' : 'weak', words, 'board');
  }
  const held = ACTION_STATUSES.filter((status) => actions[status] > 0);
  const parts = (name: (status: ActionStatus) => string) =>
    held.map((status) => `${actions[status]} ${name(status)}`).join(', ');
  const words = {
    da: `${all === 1 ? 'Én handling' : `${all} handlinger`}: ${parts((one) => STATUS_DA[one])}.`,
    en: `${all === 1 ? 'One action' : `${all} actions`}: ${parts((one) => one)}.`,
  };
  return finding('good', words, 'board');
}

/** Behind its target, and nothing is being done about it. S1.2. */
function offTarget({ offTarget: behind, actions }: PlanFacts): HealthFinding[] {
  const left = behind.filter(({ hasAction }) => !hasAction);
  if (left.length === 0) return [];
  const names = listed(left.map(({ name }) => name));
  const open = actions.decided + actions.started > 0;
  const words = counted(
    left.length,
    {
      da: `${names.da} er bag måltallet, og ingen åben handling gør noget ved det.`,
      en: `${names.en} is behind its target, and no open action does anything about it.`,
    },
    (count) => ({
      da: `${count} mål er bag måltallet, uden at en åben handling gør noget ved det: ${names.da}.`,
      en: `${count} goals are behind their target, and no open action does anything about it: ${names.en}.`,
    }),
  );
  return [finding(open ? 'weak' : 'missing', words, 'board')];
}

function late({ overdueActions, silentActions }: PlanFacts): HealthFinding[] {
  const overdue = counted(
    overdueActions,
    { da: 'Én handling er over fristen.', en: 'One action is past its deadline.' },
    (count) => ({
      da: `${count} handlinger er over fristen.`,
      en: `${count} actions are past their deadline.`,
    }),
  );
  const silent = counted(
    silentActions,
    {
      da: 'Én handling er ikke rørt i over en måned.',
      en: 'One action has not been touched for more than a month.',
    },
    (count) => ({
      da: `${count} handlinger er ikke rørt i over en måned.`,
      en: `${count} actions have not been touched for more than a month.`,
    }),
  );
  return [
    ...(overdueActions > 0 ? [finding('weak', overdue, 'board')] : []),
    ...(silentActions > 0 ? [finding('weak', silent, 'board')] : []),
  ];
}

function notEvaluated({ actions }: PlanFacts): HealthFinding[] {
  if (actions.completed === 0) return [];
  const words = counted(
    actions.completed,
    {
      da: 'Én afsluttet handling er ikke evalueret: flyttede målet sig?',
      en: 'One completed action is not evaluated: did the goal move?',
    },
    (count) => ({
      da: `${count} afsluttede handlinger er ikke evalueret: flyttede målet sig?`,
      en: `${count} completed actions are not evaluated: did the goal move?`,
    }),
  );
  return [finding('weak', words, 'board')];
}

/** Rules that nobody has taken a stand on become what stands in the way. S4.6. */
function rules({ openRules, brakingRules }: PlanFacts): HealthFinding[] {
  const open = counted(
    openRules,
    { da: 'Én regel er der ikke taget stilling til.', en: 'Nobody has taken a stand on one rule.' },
    (count) => ({
      da: `${count} regler er der ikke taget stilling til.`,
      en: `Nobody has taken a stand on ${count} rules.`,
    }),
  );
  const braking = counted(
    brakingRules,
    { da: 'Én regel bremser en gevinst.', en: 'One rule brakes a benefit.' },
    (count) => ({ da: `${count} regler bremser gevinster.`, en: `${count} rules brake benefits.` }),
  );
  return [
    ...(openRules > 0 ? [finding('weak', open, 'rules')] : []),
    ...(brakingRules > 0 ? [finding('weak', braking, 'rules')] : []),
  ];
}
