import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { LanguageSwitch } from '../../shared/i18n/language-switch';

/** The quiet page in front of the product: one card, and what belongs beside it. */
@Component({
  selector: 'gv-gate',
  imports: [LanguageSwitch],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="gate">
      <main class="gate-main">
        <p class="brand"><span class="brand-mark" aria-hidden="true"></span>Gevinst</p>
        <div class="card gate-card">
          <header class="page-head">
            <h1>{{ title() }}</h1>
            <p>{{ lead() }}</p>
          </header>
          <ng-content />
        </div>
        <ng-content select="[beside]" />
      </main>
      <footer class="gate-foot small"><gv-language-switch /></footer>
    </div>
  `,
})
export class Gate {
  readonly title = input.required<string>();
  readonly lead = input.required<string>();
}
