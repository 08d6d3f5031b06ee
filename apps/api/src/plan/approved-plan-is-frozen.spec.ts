import { ModelBench, benefit, content } from '../projects/testing/model-bench';

describe('a plan', () => {
  let bench: ModelBench;
  beforeEach(async () => {
    bench = await ModelBench.open();
  });
  afterEach(() => bench.close());

  it('is frozen when approved, and the one first approved stays comparable', async () => {
    const { project, plan, draft, benefit: made } = await bench.drafted();
    const leader = bench.as('leadership');
    const first = await bench.projects.approveRevision(leader, draft.id);
    expect(first).toMatchObject({ state: 'approved', number: 1, approvedBy: 'leadership' });
    await expect(bench.projects.approveRevision(leader, draft.id)).rejects.toMatchObject({
      code: 'revision_approved',
    });
    const months = [{ month: '2026-01', amountKr: '400.00' }];
    const next = { ...plan, benefits: [{ ...plan.benefits[0]!, benefitId: made.id, months }] };
    const input = { reason: 'Forsinket', content: content(next) };
    const second = await bench.projects.saveRevision(bench.as('office'), project.id, input);
    expect(second).toMatchObject({ state: 'draft', number: 2 });
    await bench.projects.approveRevision(leader, second.id);
    const [approved] = await bench.projects.approvedPlans(leader);
    expect(approved?.original.content).toEqual(plan);
    expect(approved?.current.content.benefits[0]?.months).toEqual(months);
  });

  it('cannot be changed behind the product either: the database refuses', async () => {
    const { draft } = await bench.drafted();
    await bench.projects.approveRevision(bench.as('leadership'), draft.id);
    const change = `update plan_revision set content = '{}' where id = $1`;
    await expect(
      bench.postgres.database.tenant(bench.as('office'), (m) => m.query(change, [draft.id])),
    ).rejects.toThrow('an approved revision never changes');
  });

  it('from before a cost said who pays is read as not saying it', async () => {
    const cost = {
      year: 2026,
      kind: 'operation',
      amountKr: '9.00',
      currency: 'DKK',
      label: 'Drift',
    };
    const { draft } = await bench.drafted();
    await bench.postgres.database.tenant(bench.as('office'), (m) =>
      m.query(
        `update plan_revision set content = jsonb_set(content, '{costs}', $2) where id = $1`,
        [draft.id, JSON.stringify([{ ...cost, priceLevelYear: null }])],
      ),
    );
    const leader = bench.as('leadership');
    const { content: frozen } = await bench.projects.approveRevision(leader, draft.id);
    expect(frozen.costs).toEqual([{ ...cost, priceLevelYear: null, funding: null }]);
  });

  it('is in the ledger exactly as approved, and the warehouse is told', async () => {
    const { project, plan, draft } = await bench.drafted();
    const before = bench.warehouse.caughtUp;
    const version = bench.versions.of(bench.here);
    await bench.projects.approveRevision(bench.as('leadership'), draft.id);
    expect((await bench.ledger()).map((event) => event.kind)).toEqual([
      'benefit_put',
      'indicator_put',
      'revision_approved',
    ]);
    expect((await bench.ledger()).at(-1)).toMatchObject({
      projectId: project.id,
      revisionId: draft.id,
      number: 1,
      content: plan,
    });
    expect(bench.warehouse.caughtUp).toBe(before + 1);
    expect(bench.versions.of(bench.here)).not.toBe(version);
    const [last] = (await bench.audit()).slice(-1);
    expect(last).toMatchObject({ who: 'leadership', action: 'revision.approved', before: null });
    expect(last?.after).toContain('1.000,00 kr.');
  });

  it('is approved with its ledger row or not at all', async () => {
    const { draft } = await bench.drafted();
    await bench.postgres.source.query(
      'alter table ledger add constraint full_disk check (seq < 3)',
    );
    await expect(bench.projects.approveRevision(bench.as('leadership'), draft.id)).rejects.toThrow(
      'full_disk',
    );
    const after = await bench.projects.revision(bench.as('office'), draft.id);
    expect(after.state).toBe('draft');
    expect(await bench.ledger()).toHaveLength(2);
    expect((await bench.audit()).some((one) => one.action === 'revision.approved')).toBe(false);
  });

  it('stays approved when the warehouse fails; it catches up later', async () => {
    const { draft } = await bench.drafted();
    bench.warehouse.broken = true;
    const approved = await bench.projects.approveRevision(bench.as('leadership'), draft.id);
    expect(approved.state).toBe('approved');
  });

  it('is approved once when two press the button together', async () => {
    const { draft } = await bench.drafted();
    const leader = bench.as('leadership');
    const both = await Promise.allSettled([
      bench.projects.approveRevision(leader, draft.id),
      bench.projects.approveRevision(leader, draft.id),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await bench.ledger()).filter((one) => one.kind === 'revision_approved')).toHaveLength(
      1,
    );
  });

  it('answers what was in force on a day, from back-dated approvals', async () => {
    const { project, plan, draft } = await bench.drafted();
    const ctx = bench.as('leadership');
    await bench.projects.approveRevision(ctx, draft.id, new Date('2026-03-01T10:00:00Z'));
    const input = { reason: 'Ny pris', content: plan };
    const second = await bench.projects.saveRevision(bench.as('office'), project.id, input);
    await bench.projects.approveRevision(ctx, second.id, new Date('2026-06-30T21:30:00Z'));
    const inForce = async (asOf: string) =>
      (await bench.projects.approvedPlans(ctx, asOf)).map((one) => one.current.number);
    expect(await inForce('2026-02-28')).toEqual([]);
    expect(await inForce('2026-06-29')).toEqual([1]);
    // 21:30 UTC is 23:30 in Copenhagen: still that day.
    expect(await inForce('2026-06-30')).toEqual([2]);
  });

  it('keeps a promised benefit from being deleted; an unpromised one leaves the draft too', async () => {
    const { project, benefit: promised, plan, draft } = await bench.drafted();
    await bench.projects.approveRevision(bench.as('leadership'), draft.id);
    const office = bench.as('office');
    const idea = await bench.projects.createBenefit(office, project.id, benefit({ name: 'Idé' }));
    const planned = [
      ...plan.benefits,
      { benefitId: idea.id, valuation: null, evidenceIndicatorIds: [], months: [] },
    ];
    const input = { reason: 'Med idé', content: content({ ...plan, benefits: planned }) };
    const second = await bench.projects.saveRevision(office, project.id, input);
    const { removeBenefit } = await import('../projects/remove-benefit');
    const remove = (id: string) =>
      bench.postgres.database.tenant(office, (m) =>
        removeBenefit(m, office, { projectId: project.id, id }),
      );
    await expect(remove(promised.id)).rejects.toMatchObject({ code: 'conflict' });
    await remove(idea.id);
    const kept = await bench.projects.revision(office, second.id);
    expect(kept.content.benefits.map((one) => one.benefitId)).toEqual([promised.id]);
  });
});
