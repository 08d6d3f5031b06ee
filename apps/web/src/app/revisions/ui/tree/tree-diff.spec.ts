import { TestBed } from '@angular/core/testing';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { TreeDiff } from './tree-diff';

describe('S1.5 two trees drawn as one', () => {
  showKeysAsTexts([]);

  it('says what is new, gone or changed by sign and word, in the drawing and in the list', async () => {
    const page = TestBed.createComponent(TreeDiff);
    const node = { kind: 'benefit' as const, fields: [] };
    page.componentRef.setInput('solution', { id: 'p', name: 'Løsning' });
    page.componentRef.setInput('tree', {
      nodes: [
        { ...node, id: 'x', name: 'Porto', mark: 'added' },
        { ...node, id: 'y', name: 'Print', mark: 'removed' },
        {
          ...{ ...node, id: 'z', name: 'Tid', mark: 'changed' },
          fields: [{ field: 'owner', before: 'Ib', after: 'Eva' }],
        },
      ],
      links: [],
    });
    await page.whenStable();
    const host = page.nativeElement as HTMLElement;
    const drawn = [...host.querySelectorAll('.tree-status')].map((one) => one.textContent.trim());
    expect(drawn).toEqual([
      '+ revisions.mark.added',
      '− revisions.mark.removed',
      '~ revisions.mark.changed',
    ]);
    const listed = host.querySelector('.diff-list')?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(listed).toContain('+ revisions.mark.added Porto');
    expect(listed).toContain('revisions.field.ownerIb → Eva');
  });
});
