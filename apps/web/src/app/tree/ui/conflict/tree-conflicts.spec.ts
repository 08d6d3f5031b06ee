import { TestBed } from '@angular/core/testing';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { mergeTrees } from '../../merge-trees';
import { emptyBenefit, emptyChange, patchNode, removeNode } from '../../tree-edits';
import { TreeConflicts } from './tree-conflicts';

describe('S9.1 two people have written the same in a tree', () => {
  showKeysAsTexts();

  const change = { ...emptyChange('Breve'), id: 'c' };
  const gain = { ...emptyBenefit('Porto'), id: 'b', owner: 'Eva' };
  const base = { changes: [change], benefits: [gain] };
  const show = async (mine: typeof base, theirs: typeof base) => {
    const page = TestBed.createComponent(TreeConflicts);
    page.componentRef.setInput('conflicts', mergeTrees(base, mine, theirs).conflicts);
    const chosen: boolean[] = [];
    page.componentInstance.chosen.subscribe((one) => chosen.push(one));
    await page.whenStable();
    const host = page.nativeElement as HTMLElement;
    const sides = [...host.querySelectorAll('section')].map((side) => [
      ...[...side.querySelectorAll('dt, dd')].map((one) => one.textContent.trim()),
      ...[...side.querySelectorAll('p')].map((one) => one.textContent.trim()),
    ]);
    return { host, sides, chosen };
  };

  it('shows what I wrote and what the other wrote, in the fields that differ only', async () => {
    const doam = { description: 'yes', observable: null, attribution: null, measurement: null };
    const mine = patchNode(base, 'b', {
      ...{ name: 'Mit navn', owner: 'Kun min rettelse', valueClass: 'quality' },
      doam: { ...doam, note: '' } as never,
    });
    const theirs = patchNode(base, 'b', {
      ...{ name: 'Deres navn', description: 'Kun deres', valueClass: 'cashable' },
      doam: { ...doam, description: 'no', note: '' } as never,
    });
    const { host, sides, chosen } = await show(mine, theirs);
    const [name, kind] = ['tree.panel.nameBenefit', 'tree.panel.valueClass'];
    const test = 'tree.test.question.description';
    const answer = 'tree.test.answer';
    expect(sides).toEqual([
      [name, 'Mit navn', kind, 'shared.valueClass.quality', test, `${answer}.yes`],
      [name, 'Deres navn', kind, 'shared.valueClass.cashable', test, `${answer}.no`],
    ]);
    for (const button of host.querySelectorAll('button')) button.click();
    expect(chosen).toEqual([true, false]);
  });

  it('says who has removed what the other went on with', async () => {
    const mine = patchNode(base, 'c', { name: 'Digitale breve', owner: 'Ib' });
    const { sides } = await show(mine, removeNode(base, 'c'));
    expect(sides).toEqual([
      ['tree.panel.nameChange', 'Digitale breve', 'tree.panel.owner', 'Ib'],
      ['tree.conflict.gone'],
    ]);
  });
});
