import { type Claimant, claimsInWork } from './tree-overlaps';

const valued = (share: string) => ({
  ...{ indicatorId: 'breve', unitValueKr: '9.00', volumeIndicatorId: null, share },
});
const planned = (benefitId: string, share: string) => ({
  ...{ benefitId, valuation: valued(share), months: [], ramp: [], evidenceIndicatorIds: [] },
});
const approved = (projectId: string, benefitId: string, share: string): Claimant => ({
  ...{ projectId, benefitId, valuation: valued(share), draft: false },
});

describe('N5 S9 what a tree is held up against', () => {
  const told = (drafted: string) =>
    claimsInWork(
      [approved('mit', 'a', '1'), approved('deres', 'b', '0.5')],
      'mit',
      [planned('a', '0.4') as never],
      [
        { projectId: 'mit', benefits: [planned('a', '0.9') as never] },
        { projectId: 'deres', benefits: [planned('b', drafted) as never] },
      ],
    ).map(({ benefitId, share, draft }) => [benefitId, share?.toString(), draft]);

  it('takes the larger of what another project has approved and drafts, once', () => {
    expect(told('0.7')).toEqual([
      ['a', '0.4', true],
      ['b', '0.7', true],
    ]);
    for (const no of ['0.5', '0.1']) expect(told(no).at(-1)).toEqual(['b', '0.5', false]);
  });
});
