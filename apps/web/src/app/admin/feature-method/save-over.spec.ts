import { MethodSettings, type MethodSettingsResource } from '@gevinst/contract';
import { ProblemFailure } from '../../shared/http/problem-failure';
import { saveOver } from './save-over';

const usual = MethodSettings.parse({});
const at = (version: number, over: Partial<MethodSettings> = {}): MethodSettingsResource => ({
  ...{ ...usual, ...over, updatedBy: null, updatedAt: null },
  etag: `"v${version}"`,
});
const stale = () => new ProblemFailure('stale', 412, '');

function office(theirs: MethodSettingsResource) {
  const put = jest.fn((mine: MethodSettings, etag: string) =>
    etag === theirs.etag ? Promise.resolve({ ...theirs, ...mine }) : Promise.reject(stale()),
  );
  return { methodSettings: () => Promise.resolve(theirs), saveMethod: put };
}

describe('method settings that two settle at once', () => {
  it('have what each of them changed', async () => {
    const client = office(at(2, { silentDays: 60 }));
    const { settings, contested } = await saveOver(client, at(1), { ...usual, meetingMinutes: 30 });
    expect([settings.silentDays, settings.meetingMinutes, contested]).toEqual([60, 30, []]);
  });

  it('are not saved over the other where both changed the same', async () => {
    const client = office(at(2, { silentDays: 60 }));
    const wanted = { ...usual, silentDays: 90, meetingMinutes: 30 };
    const { settings, contested, mine } = await saveOver(client, at(1), wanted);
    expect([settings.silentDays, contested]).toEqual([60, ['silentDays']]);
    expect(mine).toEqual(wanted);
    expect(client.saveMethod).toHaveBeenCalledTimes(1);
  });
});
