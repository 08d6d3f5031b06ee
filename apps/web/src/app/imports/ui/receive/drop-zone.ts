import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { pastedFile } from './pasted-file';

/** A file that someone wants read, and the source it came from. */
export interface ReceivedFile {
  file: File;
  source: string;
}

type Complaint = { key: 'notTable' | 'oneFile' | 'empty'; file: string };

/** Takes a file by drop, by choice or by paste; the source field stands above. */
@Component({
  selector: 'gv-drop-zone',
  imports: [TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:paste)': 'pasted($event)' },
  templateUrl: './drop-zone.html',
})
export class DropZone {
  readonly sources = input<readonly string[]>([]);
  readonly sending = input<{ name: string; share: number } | null>(null);
  readonly received = output<ReceivedFile>();

  protected readonly source = signal('');
  protected readonly over = signal(false);
  protected readonly complaint = signal<Complaint | null>(null);

  protected dropped(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    this.take(event.dataTransfer?.files);
  }

  protected hover(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over.set(over);
  }

  protected picked(chooser: HTMLInputElement): void {
    this.take(chooser.files);
    // So that choosing the same file again is noticed.
    chooser.value = '';
  }

  protected pasted(event: ClipboardEvent): void {
    const target = event.target as HTMLElement | null;
    if (target?.closest('input, textarea, dialog') || !event.clipboardData) return;
    if (event.clipboardData.files.length > 0) this.take(event.clipboardData.files);
    else this.takeText(event.clipboardData.getData('text/plain'));
  }

  protected takeText(text: string): void {
    const file = pastedFile(text, new Date());
    if (file === null) this.complaint.set({ key: 'notTable', file: '' });
    else this.send(file, null);
  }

  private take(files: FileList | null | undefined): void {
    const [file] = files ?? [];
    if (!file) return;
    if (file.size === 0) this.complaint.set({ key: 'empty', file: file.name });
    else this.send(file, (files?.length ?? 0) > 1 ? { key: 'oneFile', file: file.name } : null);
  }

  private send(file: File, complaint: Complaint | null): void {
    this.complaint.set(complaint);
    if (this.sending() === null) this.received.emit({ file, source: this.source() });
  }
}
