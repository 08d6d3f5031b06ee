import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Meeting } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { JoinCode } from './join-code';

/** Addresses that only this machine can open. */
const ALONE = /^(localhost|127\.|\[::1\])/;

/** Lets phones hang up notes while the meeting goes on: the code, and the way to close it. S2.6. */
@Component({
  selector: 'gv-join-card',
  imports: [JoinCode, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'join-card', '[class.join-open]': 'address() !== null' },
  template: `
    @if (address(); as address) {
      <gv-join-code [address]="address" />
      <div class="join-words">
        <p>
          <strong>{{ 'board.join.scan' | transloco }}</strong>
        </p>
        <p class="small quiet">{{ 'board.join.what' | transloco }}</p>
        @if (alone) {
          <p class="small">{{ 'board.join.alone' | transloco }}</p>
        }
        <div class="actions">
          <button
            type="button"
            class="button button-small"
            [disabled]="busy()"
            (click)="shut.emit()"
          >
            {{ 'board.join.close' | transloco }}
          </button>
        </div>
      </div>
    } @else {
      <div class="join-words">
        @if (meeting().joinUntil) {
          <p class="small quiet">{{ 'board.join.elsewhere' | transloco }}</p>
        }
        <div class="actions">
          <button
            type="button"
            class="button button-small"
            [disabled]="busy()"
            (click)="opened.emit()"
          >
            {{ (meeting().joinUntil ? 'board.join.here' : 'board.join.open') | transloco }}
          </button>
          @if (meeting().joinUntil) {
            <button
              type="button"
              class="button button-small"
              [disabled]="busy()"
              (click)="shut.emit()"
            >
              {{ 'board.join.close' | transloco }}
            </button>
          }
        </div>
      </div>
    }
  `,
})
export class JoinCard {
  readonly meeting = input.required<Meeting>();
  /** The link that this browser has opened. */
  readonly path = input.required<string | null>();
  readonly busy = input(false);
  readonly opened = output();
  readonly shut = output();
  protected readonly alone = ALONE.test(location.host);
  protected readonly address = computed(() => {
    const path = this.path();
    return path === null ? null : location.origin + path;
  });
}
