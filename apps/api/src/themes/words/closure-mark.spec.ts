import { ChannelsContent } from '@gevinst/contract';
import { closureMark } from './closure-mark';

describe('S3.7 a channel that closes, as a mark', () => {
  const [closure] = ChannelsContent.parse({
    closures: [
      {
        ...{ id: '10000000-0000-4000-8000-000000000001', what: 'Blanketten', status: 'decided' },
        ...{ on: '2026-10-01', decidedBy: 'Udvalget' },
      },
    ],
  }).closures;
  const said = (today: string, more: object = {}) =>
    closureMark({ ...closure!, ...more }, { today }).map(({ da, en, details }) => [
      ...[da, en, details?.da, details?.en],
    ]);

  it('is coming until its day, late from the day after, and done when it is closed', () => {
    const coming = [
      ...['Kanal lukker: Blanketten', 'Channel closes: Blanketten'],
      'Lukker 01-10-2026, besluttes af Udvalget',
      'Closes on 1 Oct 2026, decided by Udvalget',
    ];
    expect(said('2026-10-01')).toEqual([coming]);
    expect(said('2026-10-02')).toEqual([
      [
        ...['Kanal skulle være lukket: Blanketten', 'Channel should be closed by now: Blanketten'],
        'Skulle være lukket 01-10-2026, besluttes af Udvalget',
        'Should have closed on 1 Oct 2026, decided by Udvalget',
      ],
    ]);
    expect(said('2026-11-23', { status: 'closed' })[0]?.slice(2)).toEqual([
      'Lukket 01-10-2026, besluttes af Udvalget',
      'Closed on 1 Oct 2026, decided by Udvalget',
    ]);
  });
});
