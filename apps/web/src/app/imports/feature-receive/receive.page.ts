import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { SessionStore } from '../../shared/session/session';
import { PageTop } from '../../shared/ui/page-top';
import { Failure } from '../../shared/ui/states';
import { TEMPLATES } from '../data/imports-client';
import { DropZone, type ReceivedFile } from '../ui/receive/drop-zone';
import { ImportSteps } from '../ui/steps/import-steps';
import { firstStep } from '../ui/steps/wizard-steps';
import { ReceiveStore } from './receive.store';

/** Where an import begins: a file is dropped, chosen or pasted, and gets an address of its own. */
@Component({
  selector: 'gv-receive-page',
  imports: [DropZone, Failure, ImportSteps, PageTop, RouterLink, TranslocoDirective],
  providers: [ReceiveStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './receive.page.html',
})
export class ReceivePage {
  private readonly router = inject(Router);
  protected readonly store = inject(ReceiveStore);
  protected readonly mayImport = inject(SessionStore).may('import');
  protected readonly steps = firstStep();
  protected readonly templates = TEMPLATES;

  constructor() {
    if (this.mayImport) void this.store.recall();
  }

  protected async send({ file, source }: ReceivedFile): Promise<void> {
    const received = await this.store.send(file, source);
    if (received) await this.router.navigate(['/imports', received.id]);
  }
}
