import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { ThemeFinding } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { WordsPipe } from '../../../shared/i18n/words.pipe';

const MARKS: Readonly<Record<ThemeFinding['tone'], string>> = { warn: '■', note: '○', good: '●' };

/** What the answers and the measurements say by themselves, what stands in the way first. */
@Component({
  selector: 'gv-findings',
  imports: [TranslocoPipe, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card findings' },
  template: `
    <h2>{{ 'themes.findings' | transloco }}</h2>
    <ul>
      @for (one of findings(); track one.da) {
        <li [class]="'finding finding-' + one.tone">
          <span class="finding-mark" aria-hidden="true">{{ marks[one.tone] }}</span>
          <span
            ><span class="visually-hidden">{{ 'themes.tone.' + one.tone | transloco }}: </span
            >{{ one | words }}
            @if (one.figure; as figure) {
              <button
                type="button"
                class="link-button small"
                [attr.aria-label]="('shared.explain.open' | transloco) + ' ' + (one | words)"
                (click)="asked.emit(figure)"
              >
                {{ 'shared.explain.open' | transloco }}
              </button>
            }
          </span>
        </li>
      }
    </ul>
  `,
})
export class Findings {
  readonly findings = input.required<readonly ThemeFinding[]>();
  readonly asked = output<NonNullable<ThemeFinding['figure']>>();
  protected readonly marks = MARKS;
}
