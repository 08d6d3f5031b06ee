import { PLAN_THEMES } from '@gevinst/domain';
import { SECTIONS } from './all';

/** What the API keeps is worth nothing when no page asks for it. */
describe('what the pages of the themes ask about', () => {
  const all = PLAN_THEMES.flatMap((theme) => SECTIONS[theme]);
  const part = (name: string) =>
    all.find((one) => one.part === name || ('name' in one && one.name === name));
  const valuesOf = (name: string, key: string) =>
    part(name)?.fields.find((one) => one.key === key)?.values;

  it.each([
    ['S3.1 the channel strategy and where it is', 'strategy', ['text', 'url']],
    ['S3.2 S3.3 users and situations', 'users', ['name', 'situations', 'otherSituation']],
    ['S3.4 S3.5 stakeholders', 'stakeholders', ['name', 'type', 'stance', 'note']],
    ['S3.6 how stakeholders are moved', 'stakeholders', ['means', 'message']],
    [
      'S3.7 what closes',
      'closures',
      ['what', 'channelId', 'how', 'why', 'decidedBy', 'on', 'status'],
    ],
    ['S3.8 the website', 'website', ['text']],
    [
      'S3.9 channels and their volumes',
      'channels',
      ['kind', 'name', 'volumeIndicatorId', 'unitCostKr', 'cheap'],
    ],
    ['S4.1 S4.2 workflows', 'workflows', ['name', 'stage', 'force', 'changeIds', 'owner', 'due']],
    ['S4.3 S4.4 rules', 'rules', ['text', 'source', 'topic']],
    ['S4.5 what a rule brakes', 'rules', ['brakesBenefitIds', 'status', 'reason']],
    ['S4.7 what would be best', 'rules', ['answers.citizen', 'answers.society', 'answers.us']],
    ['S5.1 the iceberg', 'iceberg', ['behaviour', 'values', 'assumptions']],
    ['S5.2 behaviour', 'behaviours', ['observed', 'assumedReason', 'effect', 'benefitIds']],
    ['S5.4 assumptions', 'assumptions', ['text', 'archetype', 'counterQuestion', 'holders']],
    ['S5.5 evidence', 'evidence', ['text', 'assumptionId', 'stands', 'indicatorId']],
    ['S6.1 staff', 'staffing', ['unit', 'task', 'fteBefore', 'fteAfter', 'from', 'benefitIds']],
    ['S6.2 S6.3 options', 'options', ['option', 'specialisation', 'units', 'fteMoved']],
    [
      'S6.4 competences',
      'competences',
      [
        ...['role', 'what', 'gap'],
        ...['authority.needs', 'authority.has', 'ability.needs', 'ability.has'],
      ],
    ],
    ['S6.5 what citizens need', 'prerequisites', ['kind', 'note', 'done', 'owner']],
    ['S6.6 focus', 'focusShifts', ['change', 'before', 'after', 'pattern', 'changeIds']],
    ['S6.7 readiness', 'readiness', ['text', 'indicatorId']],
    ['S7.5 who acts', 'rows', ['indicatorId', 'actor', 'note']],
    [
      'S8.1 effects on the budget',
      'effects',
      ['text', 'year', 'amountKr', 'account.function', 'decision', 'inBudget', 'benefitIds'],
    ],
    ['S8.6 how it is paid', 'funding', ['funding']],
    [
      'S8.7 goals',
      'goals',
      ['name', 'old', 'new', 'decidingBody', 'decideOn', 'reviewed', 'decision', 'benefitIds'],
    ],
  ] as const)('%s', (_, name, keys) => {
    const asked = part(name)?.fields.map(({ key }) => key);
    expect(asked).toEqual(expect.arrayContaining([...keys]));
  });

  it('S3.6 S4.1 S5.2 S6.5 what is to be done about a line goes on the target board', () => {
    for (const name of ['stakeholders', 'workflows', 'behaviours', 'prerequisites'])
      expect([name, part(name)?.acts]).toEqual([name, true]);
  });

  it('S9.2 R12 every line that can stand in the way can say which benefits it holds back', () => {
    const lines = ['stakeholders', 'closures', 'workflows', 'behaviours', 'staffing'];
    const more = ['competences', 'prerequisites', 'rows', 'goals'];
    for (const name of [...lines, ...more])
      expect([name, part(name)?.fields.some(({ key }) => key === 'benefitIds')]).toEqual([
        name,
        true,
      ]);
    expect(part('behaviours')?.fields.some(({ key }) => key === 'solved')).toBe(true);
  });

  it.each([
    ['S3.4', 'stakeholders', 'type', ['applicant', 'relative', 'association', 'company', 'other']],
    ['S3.5', 'stakeholders', 'stance', ['promotes', 'hinders', 'neutral']],
    ['S3.7', 'closures', 'status', ['proposed', 'decided', 'closed', 'dropped']],
    ['S4.1', 'workflows', 'force', ['forced', 'unbound']],
    ['S4.2', 'workflows', 'stage', ['application', 'processing', 'delivery', 'payment', 'other']],
    ['S4.5', 'rules', 'status', ['kept', 'changed', 'dropped']],
    ['S5.4', 'assumptions', 'holders', ['politicians', 'directors', 'managers', 'staff']],
  ] as const)('%s is a choice of %s: %s', (_, name, key, values) =>
    expect(valuesOf(name, key)).toEqual([...values]),
  );
});
