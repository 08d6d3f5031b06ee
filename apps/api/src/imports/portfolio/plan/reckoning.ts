import type {
  BenefitRecord,
  ChangeRecord,
  IndicatorRecord,
  ProjectRecord,
} from '../../../projects/projects.port';
import type { FilePortfolio, SaidBenefit, SaidIndicator, SaidProject } from '../file-portfolio';
import { indicatorInput, noteIndicator } from '../indicator-input';
import type { KnownModel } from '../known-model';
import { benefitInput, changeInput, differs, noteBenefit, projectInput } from '../model-inputs';
import { codeFrom } from '../names';
import { Notices } from '../notices';
import type { PlanSubject } from './plan-content';
import { planStep, type PlanStep } from './plan-step';

/** What is to be written about one thing; `known` is what is there, `due` whether there is anything to write. */
export interface Due<R, I> {
  readonly known: R | null;
  readonly input: I;
  readonly due: boolean;
}

/** Compares a portfolio file with the model: what is there, what is to be written, what is left open. */
export class Reckoning {
  readonly notices = new Notices();

  constructor(
    readonly file: FilePortfolio,
    readonly model: KnownModel,
    private readonly today: string,
  ) {}

  /** What the file speaks of and is there already. */
  known(): { readonly projects: string[]; readonly indicators: string[] } {
    const projects = this.file.projects.map((said) => this.model.project(said));
    const indicators = [...this.file.indicators.values()].map((said) => this.model.indicator(said));
    return {
      projects: projects.flatMap((one) => (one === null || one === 'several' ? [] : [one.id])),
      indicators: indicators.flatMap((one) => one?.id ?? []),
    };
  }

  /** The projects that can be told apart. */
  projects(): SaidProject[] {
    return this.file.projects.filter((said) => {
      if (this.model.project(said) !== 'several') return true;
      this.notices.add('several_projects', said.line, said.name);
      return false;
    });
  }

  project(said: SaidProject): Due<ProjectRecord, ReturnType<typeof projectInput>> {
    const known = this.knownProject(said);
    const code = codeFrom(said.name, (one) => this.model.projects.coded(one) !== null);
    return dueOf(known, projectInput(said, known, { code, today: this.today }));
  }

  indicator(key: string): Due<IndicatorRecord, ReturnType<typeof indicatorInput>> {
    const said = this.said(key);
    const known = this.model.indicator(said);
    noteIndicator(said, known, this.notices);
    const targets = this.file.levels.get(key) ?? [];
    const code = codeFrom(said.name, (one) => this.model.indicators.coded(one) !== null);
    return dueOf(known, indicatorInput(said, known, { code, targets }));
  }

  change(
    projectId: string,
    said: SaidProject['changes'][number],
  ): Due<ChangeRecord, ReturnType<typeof changeInput>> {
    const known = this.model.changesOf(projectId).named(said.name)[0] ?? null;
    return dueOf(known, changeInput(said, known));
  }

  benefit(
    { id, goLive }: ProjectRecord,
    said: SaidBenefit,
  ): Due<BenefitRecord, ReturnType<typeof benefitInput>> {
    const known = this.model.benefitsOf(id).named(said.name)[0] ?? null;
    noteBenefit(said, known, this.notices);
    const changeIds = said.changes.flatMap(
      (name) => this.model.changesOf(id).named(name)[0]?.id ?? [],
    );
    return dueOf(known, benefitInput(said, known, { changeIds, goLive, today: this.today }));
  }

  /** What the file does to the plan of a project whose benefits and indicators are all there. */
  plan(said: SaidProject, projectId: string): PlanStep {
    const found = planStep(this.subject(said, projectId), this.model.plan(projectId));
    if (found.step === 'draft') this.notices.add('plan_drafted', said.line, said.name);
    if (found.step === 'kept') this.notices.add('plan_kept', said.line, said.name);
    return found;
  }

  /** Keys of the indicators that a project's benefits and targets speak of. */
  indicatorsOf({ benefits, targets }: SaidProject): string[] {
    const measured = benefits.flatMap(({ measures }) => measures.map(({ indicator }) => indicator));
    return [...new Set([...measured, ...targets.keys()])];
  }

  private said(key: string): SaidIndicator {
    return needed(this.file.indicators.get(key), key);
  }

  private knownProject(said: SaidProject): ProjectRecord | null {
    const known = this.model.project(said);
    if (known === 'several') throw new Error(`Several projects are called ${said.name}`);
    return known;
  }

  private subject(said: SaidProject, projectId: string): PlanSubject {
    return {
      said,
      notices: this.notices,
      benefit: (name) => needed(this.model.benefitsOf(projectId).named(name)[0], name),
      indicator: (key) => needed(this.model.indicator(this.said(key)), key),
    };
  }
}

function dueOf<R extends Parameters<typeof differs>[0], I extends Parameters<typeof differs>[1]>(
  known: R | null,
  input: I,
): Due<R, I> {
  return { known, input, due: known === null || differs(known, input) };
}

function needed<T>(found: T | null | undefined, name: string): T {
  if (found === null || found === undefined) throw new Error(`${name} is not there`);
  return found;
}
