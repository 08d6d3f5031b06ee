import { totals } from '../../testing/sample-portfolio';
import { gapsOf, sentenceOf } from './headline';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the sentence at the top', () => {
  it('says both amounts in one unit and the deviation in words', () => {
    const said = sentenceOf(totals('73900000.00', '61400000.00'));
    expect([said.actual, said.plan, said.unit]).toEqual(['61,4', '73,9', 'mio. kr.']);
    expect(plain(said.variance)).toBe('12,5 mio. kr.');
    expect([said.wording, plain(said.rate)]).toEqual(['worse', '83 %']);
  });

  it('has nothing to compare before the first measurement', () =>
    expect(sentenceOf(totals('0.00', '0.00')).silent).toBe(true));

  it('is not silent when money came without a plan', () =>
    expect(sentenceOf(totals('0.00', '10.00')).silent).toBe(false));
});

describe('what is said of missing measurements', () => {
  const due = (planDueKr: string, planDueUnmeasuredKr: string) => ({
    ...totals('1.00', '1.00'),
    planDueKr,
    planDueUnmeasuredKr,
  });
  const said = (all: ReturnType<typeof gapsOf>) => all.map(({ key }) => key);

  it('is that all is measured only when something is due and nothing is missing', () => {
    expect(said(gapsOf(due('9.00', '0.00'), 0))).toEqual(['allMeasured']);
    expect(said(gapsOf(due('0.00', '0.00'), 0))).toEqual([]);
  });

  it('tells an older gap although every latest measurement is there', () =>
    expect(said(gapsOf(due('9.00', '2.00'), 0))).toEqual(['unmeasuredMoney']));

  it('keeps money and benefits apart', () =>
    expect(said(gapsOf(due('9.00', '2.00'), 1))).toEqual(['unmeasuredMoney', 'unmeasuredOne']));
});
