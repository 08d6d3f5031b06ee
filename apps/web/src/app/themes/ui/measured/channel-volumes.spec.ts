import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ChannelVolume } from '@gevinst/contract';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { ChannelVolumes } from './channel-volumes';

const phone: ChannelVolume = {
  ...{ channelId: 'c', kind: 'phone', name: 'Hovednummer', cheap: false, indicatorId: 'i' },
  ...{ grain: 'month', unit: 'opkald', baseline: '9000', baselinePeriod: '2025' },
  points: [
    { month: '2026-09', value: '7000' },
    { month: '2026-10', value: '6100' },
  ],
};

describe('the volumes of the channels', () => {
  showKeysAsTexts([provideRouter([])]);

  async function shown(volumes: ChannelVolume[]) {
    const made = TestBed.createComponent(ChannelVolumes);
    made.componentRef.setInput('volumes', volumes);
    await made.whenStable();
    return { made, page: made.nativeElement as HTMLElement };
  }
  const words = (element: Element | null) => element?.textContent?.replaceAll(/\s+/g, ' ').trim();

  it('S3.6 go from the baseline to the latest period, which is named, with a line between', async () => {
    const { page } = await shown([phone]);
    const row = words(page.querySelector('tbody tr'));
    expect(row).toContain('9.000 opkald (2025)');
    expect(row).toMatch(/6\.100 opkald \(okt\.? 2026\)/);
    expect(page.querySelector('gv-sparkline svg')).not.toBeNull();
  });

  it('S3.6 are in a table too, period by period, newest first', async () => {
    const { made, page } = await shown([phone]);
    const details = page.querySelector('details') as HTMLDetailsElement;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await made.whenStable();
    const rows = [...details.querySelectorAll('tbody tr')].map(words);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('6.100 opkald');
    expect(rows[1]).toContain('7.000 opkald');
  });

  it('S3.6 have no line of one value alone', async () => {
    const { page } = await shown([{ ...phone, points: [{ month: '2026-10', value: '6100' }] }]);
    expect(page.querySelector('gv-sparkline')).toBeNull();
    expect(page.textContent).toContain('themes.volumes.tooFew');
  });
});
