import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Doam, type Tree, type TreeBenefit } from '@gevinst/contract';
import { DOAM_QUESTIONS, type DoamAnswer, type DoamQuestion, doamLacks } from '@gevinst/domain';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LanguageStore } from '../../../shared/i18n/language';
import { isMeasured } from '../../tree-findings';
import { TextEdit } from './text-edit';

/** Four questions to a benefit, and in words what it still lacks. */
@Component({
  selector: 'gv-benefit-test',
  imports: [TextEdit, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="test" [attr.aria-label]="'tree.test.title' | transloco">
      <h3>{{ 'tree.test.title' | transloco }}</h3>
      <p class="small" role="status">{{ verdict() }}</p>
      @for (question of questions; track question) {
        <fieldset class="test-question">
          <legend>{{ 'tree.test.question.' + question | transloco }}</legend>
          @for (answer of answers; track answer) {
            <label class="check">
              <input
                type="radio"
                [name]="benefit().id + '-' + question"
                [checked]="benefit().doam?.[question] === answer"
                (change)="answered(question, answer)"
              />
              {{ 'tree.test.answer.' + answer | transloco }}
            </label>
          }
          @if (question === 'measurement' && !measured()) {
            <p class="quiet small">{{ 'tree.test.needsIndicator' | transloco }}</p>
          }
        </fieldset>
      }
      <gv-text-edit
        [name]="benefit().id + '-test'"
        [label]="'tree.test.note' | transloco"
        [most]="1000"
        [value]="benefit().doam?.note ?? ''"
        (changed)="put({ note: $event })"
      />
    </section>
  `,
})
export class BenefitTest {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore);
  readonly benefit = input.required<TreeBenefit>();
  readonly around = input.required<Tree>();
  readonly changed = output<Doam>();
  protected readonly questions = DOAM_QUESTIONS;
  protected readonly answers: readonly DoamAnswer[] = ['yes', 'no', 'unsure'];
  protected readonly measured = computed(() => isMeasured(this.benefit(), this.around()));
  protected readonly verdict = computed(() => {
    this.language.language();
    const say = (key: string, values = {}) => this.transloco.translate<string>(key, values);
    const { doam } = this.benefit();
    if (doam === null) return say('tree.test.lead');
    const lacks = doamLacks(doam, this.measured());
    const names = lacks.map((one: DoamQuestion) => say(`tree.test.short.${one}`)).join(', ');
    return names === '' ? say('tree.test.passed') : say('tree.test.lacks', { names });
  });

  protected answered(question: DoamQuestion, answer: DoamAnswer): void {
    this.put({ [question]: answer });
  }

  protected put(answer: Partial<Doam>): void {
    this.changed.emit({ ...Doam.parse(this.benefit().doam ?? {}), ...answer });
  }
}
