import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

/** The same import without a browser: one line to copy into a script. */
@Component({
  selector: 'gv-automate',
  imports: [TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details *transloco="let t; prefix: 'imports.automate'" class="card twin">
      <summary>{{ t('title') }}</summary>
      <p class="quiet">{{ t('intro') }}</p>
      @for (line of lines(); track line.name) {
        <h2 class="small">{{ t(line.name) }}</h2>
        <div class="import-command">
          <pre
            tabindex="0"
            role="region"
            [attr.aria-label]="t(line.name)"
          ><code>{{ line.command }}</code></pre>
          <button type="button" class="button" (click)="copy(line.command)">
            {{ t(copied() === line.command ? 'copied' : 'copy') }}
            <span class="visually-hidden">{{ t(line.name) }}</span>
          </button>
        </div>
      }
      <p class="visually-hidden" role="status">{{ copied() ? t('copied') : '' }}</p>
    </details>
  `,
})
export class Automate {
  readonly curl = input.required<string | null>();
  readonly fileName = input.required<string>();
  readonly source = input.required<string>();
  protected readonly copied = signal('');
  protected readonly lines = computed(() => {
    const source = this.source() ? ` --source ${quoted(this.source())}` : '';
    const command = `npm run gevinst -- import ${quoted(this.fileName())}${source}`;
    const curl = this.curl();
    const http = curl ? [{ name: 'http', command: curl }] : [];
    return [...http, { name: 'cli', command }];
  });

  protected async copy(command: string): Promise<void> {
    await navigator.clipboard?.writeText(command).catch(() => undefined);
    this.copied.set(command);
  }
}

/** Nothing inside single quotes means anything to a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
