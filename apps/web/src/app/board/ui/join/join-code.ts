import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { qrPath } from './qr-path';

/** A code for phones, dark on white in both themes: cameras read it no other way. */
@Component({
  selector: 'gv-join-code',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'join-code' },
  template: `
    <svg
      role="img"
      shape-rendering="crispEdges"
      [attr.viewBox]="'0 0 ' + code().size + ' ' + code().size"
      [attr.aria-label]="'board.join.code' | transloco: { address: address() }"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path fill="#14213d" [attr.d]="code().d" />
    </svg>
  `,
})
export class JoinCode {
  readonly address = input.required<string>();
  protected readonly code = computed(() => qrPath(this.address()));
}
