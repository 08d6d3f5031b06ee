import { CommentInput, type CommentSubject, type Role } from '@gevinst/contract';
import type { DemoProject } from '../demo-project';
import type { SeedContext, SeedStep } from '../seed-context';
import { idOf } from './id-of';

interface DemoComment {
  readonly at: string;
  readonly by: Role;
  readonly about?: readonly [CommentSubject, string];
  readonly text: string;
  /** Whose name stands in the text, where @ is. */
  readonly to?: Role;
}

/** What was said beside the plans that are worked with most. */
const SAID: Readonly<Record<string, readonly DemoComment[]>> = {
  'BS-01': [
    {
      at: '2026-10-20T08:10:00Z',
      by: 'leadership',
      text: 'Godt at se, at handlingen fra september kan ses i tallene. Hvad er det næste?',
    },
    {
      at: '2026-10-20T12:40:00Z',
      by: 'office',
      text: 'Reglen om to par øjne. Den bremser mest, og vi har selv fundet på den.',
    },
    {
      at: '2026-11-19T09:05:00Z',
      by: 'team',
      about: ['theme', 'workflows'],
      text: '@ – kan du spørge revisionen, om papirkopien stadig er et krav?',
      to: 'office',
    },
  ],
  'SS-02': [
    {
      at: '2026-11-18T09:20:00Z',
      by: 'leadership',
      text: 'Kan I vise tallet for hver gruppe næste gang? Så ved vi, hvor vi skal hjælpe.',
    },
    {
      at: '2026-11-19T07:40:00Z',
      by: 'office',
      text: 'Ja, det hænger på tavlen til mødet i december.',
    },
  ],
  'TM-01': [
    {
      at: '2026-11-17T13:30:00Z',
      by: 'analyst',
      text: 'Oktober er med nu. Faldet fortsætter, mest for carporte.',
    },
    {
      at: '2026-11-20T07:55:00Z',
      by: 'team',
      about: ['theme', 'channels'],
      text: '@, vi mangler din beslutning om PDF-blanketten, før vi kan lukke den.',
      to: 'leadership',
    },
  ],
};

/** What people said about a project, each thing on its day. */
export function commentSteps(project: DemoProject): SeedStep[] {
  return (SAID[project.code] ?? []).map((said) => ({
    at: new Date(said.at),
    run: (context) => seedComment(context, project, said),
  }));
}

async function seedComment(
  { projects, comments, as }: SeedContext,
  project: DemoProject,
  { by, text, to, about: [subjectKind, subjectId] = ['plan', ''] }: DemoComment,
): Promise<void> {
  const office = as('office');
  const found = (await projects.list(office)).find((one) => one.code === project.code);
  if (found === undefined) return;
  const named = to === undefined ? null : as(to);
  const input = CommentInput.parse({
    id: idOf(project, 'comment', text),
    subjectKind,
    subjectId,
    text: named === null ? text : text.replace('@', `@${named.userName}`),
    mentions: named === null ? [] : [named.userId],
  });
  await comments.add(as(by), found.id, input);
}
