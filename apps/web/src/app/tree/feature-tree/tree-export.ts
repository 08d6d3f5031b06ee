import { Injectable, inject } from '@angular/core';
import type { Tree } from '@gevinst/contract';
import { TranslocoService } from '@jsverse/transloco';
import { date } from '../../shared/format/dates';
import { SessionStore } from '../../shared/session/session';
import { download } from '../export/download';
import { treePng, treeSvg } from '../export/tree-picture';

/** The drawing as a file that explains itself: whose tree, as of when, and that it is fictitious when it is. */
@Injectable()
export class TreeExport {
  private readonly transloco = inject(TranslocoService);
  private readonly session = inject(SessionStore);

  async get(kind: 'svg' | 'png', drawing: SVGSVGElement, { solution }: Tree): Promise<void> {
    const say = (key: string, values = {}) => this.transloco.translate<string>(key, values);
    const { name, fictitious } = this.session.session()?.municipality ?? { name: '' };
    const municipality = fictitious ? `${name} · ${say('shared.fictitious')}` : name;
    const source = { municipality, date: date(this.session.today() ?? null) };
    const svg = await treeSvg(drawing, {
      title: say('tree.picture.title', { name: solution.name }),
      source: say('tree.picture.source', source),
    });
    const file = kind === 'png' ? await treePng(svg) : new Blob([svg], { type: 'image/svg+xml' });
    download(file, `${say('tree.picture.file', { code: solution.code })}.${kind}`);
  }
}
