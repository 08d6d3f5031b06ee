import { BenefitInput, CostLine, ProjectInput, RevisionInput } from './model';

describe('what is kept of a project', () => {
  it('S1.4 is what its benefits need, and of contract and delivery only where they are', () => {
    expect(Object.keys(ProjectInput.shape).sort()).toEqual([
      ...['code', 'deliveryUrl', 'department', 'description', 'goLive', 'name', 'owner', 'phase'],
      'takenInAdvanceKr',
    ]);
    expect(CostLine.shape.kind.options).toEqual([
      ...['implementation', 'operation', 'investmentService', 'investmentConstruction'],
    ]);
  });

  it('S1.8 has a benefit’s own period, beside the project’s day of going live', () => {
    expect(Object.keys(BenefitInput.shape)).toEqual(
      expect.arrayContaining(['realisationFrom', 'realisationTo']),
    );
    expect(Object.keys(ProjectInput.shape)).not.toContain('realisationFrom');
  });

  it('S1.5 says why there is a new plan', () => {
    const content = { benefits: [], targets: [], costs: [] };
    const said = (reason: string) => RevisionInput.safeParse({ reason, content }).success;
    expect([said(''), said('ny'), said('Porto er steget')]).toEqual([false, false, true]);
  });
});
