import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import type { AccountRoom } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { FigureButton } from '../../../shared/explain/figure-button';
import { kr, krExact } from '../../../shared/format/numbers';
import type { RoomAsked } from './room-figures';

const FEW = 8;

/** What falls on each line of the budget, and how much of it is taken out. S8.1. */
@Component({
  selector: 'gv-account-rooms',
  imports: [FigureButton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card' },
  template: `
    <div class="card-head">
      <h2>{{ 'themes.room.accounts' | transloco }}</h2>
      <p class="quiet small">{{ 'themes.room.accountsLead' | transloco }}</p>
    </div>
    <table class="stack table-hover">
      <thead>
        <tr>
          <th scope="col">{{ 'themes.room.account' | transloco }}</th>
          <th scope="col" class="number">{{ 'themes.room.cutKr' | transloco }}</th>
          <th scope="col" class="number">{{ 'themes.room.inBudgetKr' | transloco }}</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.key) {
          @let name = row.name || ('themes.room.noAccount' | transloco);
          <tr>
            <th scope="row">
              <span>
                {{ name }}
                @if (row.text) {
                  <br /><span class="small quiet">{{ row.text }}</span>
                }
              </span>
            </th>
            <td class="number" [attr.data-label]="'themes.room.cutKr' | transloco">
              <gv-figure-button
                [text]="kr(row.cutKr)"
                [exact]="exact(row.cutKr)"
                [of]="('themes.room.cutKr' | transloco) + ', ' + name"
                (asked)="asked.emit({ figure: 'roomCut', account: row.key })"
              />
            </td>
            <td class="number" [attr.data-label]="'themes.room.inBudgetKr' | transloco">
              <gv-figure-button
                [text]="kr(row.inBudgetKr)"
                [exact]="exact(row.inBudgetKr)"
                [of]="('themes.room.inBudgetKr' | transloco) + ', ' + name"
                (asked)="asked.emit({ figure: 'roomInBudget', account: row.key })"
              />
            </td>
          </tr>
        }
      </tbody>
    </table>
    @if (accounts().length > few) {
      <div class="actions coverage-more">
        <button type="button" class="button button-small" (click)="all.set(!all())">
          {{
            (all() ? 'themes.room.showFewer' : 'themes.room.showAll')
              | transloco: { count: accounts().length }
          }}
        </button>
      </div>
    }
  `,
})
export class AccountRooms {
  readonly accounts = input.required<readonly AccountRoom[]>();
  readonly asked = output<RoomAsked>();
  protected readonly few = FEW;
  protected readonly all = signal(false);
  protected readonly rows = computed(() =>
    (this.all() ? this.accounts() : this.accounts().slice(0, FEW)).map((one) => ({
      ...one,
      name: [one.function, one.costCentre].filter((part) => part.trim() !== '').join(' · '),
    })),
  );
  protected readonly kr = kr;
  protected readonly exact = krExact;
}
