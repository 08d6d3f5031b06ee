import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ImportProject } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { count, krExact } from '../../../shared/format/numbers';
import { LanguageStore } from '../../../shared/i18n/language';
import { apart } from './effect-rows';

type Counts = ImportProject['counts'][number];
const FATES = ['new', 'changed', 'unchanged'] as const;

/** The projects of a portfolio file: what is made of each, and what stood there before. */
@Component({
  selector: 'gv-file-projects',
  imports: [RouterLink, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './file-projects.html',
})
export class FileProjects {
  protected readonly language = inject(LanguageStore).language;
  /** null while they are on their way. */
  readonly projects = input.required<readonly ImportProject[] | null>();
  /** How many there are in all; the page gets the first ones. */
  readonly total = input.required<number>();
  /** Address of the table with all of them. */
  readonly table = input.required<string>();
  readonly busy = input(false);
  readonly more = output();

  private readonly opened = signal<ReadonlySet<number>>(new Set());
  protected readonly rows = computed(() =>
    (this.projects() ?? []).map((project) => ({
      ...project,
      tellable: project.parts.length > 0,
      open: this.opened().has(project.line),
      counts: project.counts.map((one) => ({ what: one.what, said: saidOf(one) })),
      planned: plannedOf(project),
    })),
  );

  protected toggle(line: number): void {
    this.opened.update((open) => {
      const next = new Set(open);
      if (!next.delete(line)) next.add(line);
      return next;
    });
  }

  protected readonly count = count;
}

/** What its plan comes to; nothing where it promises no kroner, before or after. */
function plannedOf({ planned }: ImportProject) {
  if (planned === null) return null;
  const { beforeKr, afterKr } = planned;
  if (beforeKr === afterKr && oreOf(afterKr) === 0n) return null;
  return {
    ...apart(beforeKr, afterKr),
    moved: beforeKr !== afterKr,
    exact: `${krExact(beforeKr)} → ${krExact(afterKr)}`,
  };
}

const oreOf = (amount: string): bigint => BigInt(amount.replace('.', ''));

/** Which of the words 'new', 'newOne', 'changed', … say it, and how many. */
function saidOf(counts: Counts): { key: string; count: string }[] {
  return FATES.filter((fate) => counts[fate] > 0).map((fate) => {
    const one = fate !== 'unchanged' && counts[fate] === 1 ? 'One' : '';
    return { key: `${fate}${one}`, count: count(counts[fate]) };
  });
}
