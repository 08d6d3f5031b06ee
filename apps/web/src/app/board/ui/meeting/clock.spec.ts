import { leftOf } from './clock';

const meeting = { startedAt: '2026-11-23T08:00:00Z', plannedMinutes: 15 };
const at = (time: string) => leftOf(meeting, Date.parse(`2026-11-23T${time}Z`));

describe('S2.13 the timer of a meeting', () => {
  it('counts down from when it was started, whoever looks and whenever the page was opened', () => {
    expect(at('08:00:00')).toEqual({ text: '15:00', over: false });
    expect(at('08:03:18')).toEqual({ text: '11:42', over: false });
  });

  it('says how much it has run over', () => {
    expect(at('08:15:00').over).toBe(false);
    expect(at('08:16:05')).toEqual({ text: '+1:05', over: true });
  });
});
