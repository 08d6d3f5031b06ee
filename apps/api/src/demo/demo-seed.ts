import { Injectable, Logger } from '@nestjs/common';
import { MethodSettings, type Role } from '@gevinst/contract';
import { AuditEntryEntity } from '../audit/audit-entry.entity';
import { writeAudit } from '../audit/write-audit';
import type { TenantContext } from '../http/tenant-context';
import { Boards } from '../board/boards.port';
import { Guests } from '../board/join/guests.port';
import { Meetings } from '../board/meetings/meetings.port';
import { Comments } from '../comments/comments.port';
import { Accounts } from '../identity/accounts.port';
import { DemoMode } from '../identity/demo-mode.port';
import { Imports } from '../imports/imports.port';
import { Matrices } from '../matrix/matrices.port';
import { Workshops } from '../matrix/workshop/workshops.port';
import { putMethodSettings } from '../method/settling.port';
import { Database } from '../postgres/database';
import { Projects } from '../projects/projects.port';
import { Themes } from '../themes/themes.port';
import { Trees } from '../tree/trees.port';
import { DEMO_PASSWORD, DEMO_TODAY } from './demo-accounts';
import { DEMO_MUNICIPALITIES, type DemoMunicipality } from './demo-municipality';
import { historyOf } from './history';
import type { SeedContext } from './seed-context';

const LOADED = 'demo.loaded';

/**
 * Fills the fictitious municipalities once, by replaying their history through the same doors as everybody else.
 * A seeding that was interrupted goes on where it stopped; one that is done is never touched again.
 */
@Injectable()
export class DemoSeed {
  private readonly log = new Logger('demo');

  constructor(
    private readonly mode: DemoMode,
    private readonly accounts: Accounts,
    private readonly projects: Projects,
    private readonly imports: Imports,
    private readonly boards: Boards,
    private readonly meetings: Meetings,
    private readonly guests: Guests,
    private readonly themes: Themes,
    private readonly matrices: Matrices,
    private readonly workshops: Workshops,
    private readonly trees: Trees,
    private readonly comments: Comments,
    private readonly database: Database,
  ) {}

  /** Nothing is filled into an installation that a real municipality uses. */
  async run(): Promise<void> {
    if (!(await this.mode.isOn())) return;
    for (const municipality of DEMO_MUNICIPALITIES) await this.fill(municipality);
  }

  private async fill(municipality: DemoMunicipality): Promise<void> {
    const { name, settled } = municipality;
    const id = await this.accounts.ensureMunicipality({
      name,
      fictitious: true,
      today: DEMO_TODAY,
    });
    const people = await this.people(id, municipality);
    const as = (role: Role) => people.get(role) ?? people.get('office')!;
    if (await this.isLoaded(as('office'))) return;
    this.log.log(`${name}: indlæser demodata`);
    const { projects, imports, boards, meetings, guests } = this;
    const { themes, matrices, workshops, trees, comments } = this;
    const atTheBoard = { boards, meetings, guests };
    const ports = {
      projects,
      imports,
      ...atTheBoard,
      themes,
      matrices,
      workshops,
      trees,
      comments,
    };
    const then = inOrder(as);
    for (const { at, run } of historyOf(municipality.projects)) {
      await run({ ...ports, as: then(at), catalogue: municipality.projects });
    }
    const office = as('office');
    await this.database.tenant(office, async (manager) => {
      if (settled !== null) {
        await putMethodSettings(manager, justBefore(office), {
          input: MethodSettings.parse(settled),
        });
      }
      await writeAudit(manager, office, { action: LOADED, subject: name });
    });
  }

  private async people(
    municipalityId: string,
    { people }: DemoMunicipality,
  ): Promise<Map<Role, TenantContext>> {
    const contexts = new Map<Role, TenantContext>();
    for (const { email, name, role } of people) {
      const person = { email, name, role, password: DEMO_PASSWORD };
      const userId = await this.accounts.ensureUser(municipalityId, person);
      const who = { municipalityId, userId, userName: name, role };
      const recordedAt = new Date(`${DEMO_TODAY}T06:00:00Z`);
      contexts.set(role, { ...who, requestId: 'demo', today: DEMO_TODAY, recordedAt });
    }
    return contexts;
  }

  private isLoaded(ctx: TenantContext): Promise<boolean> {
    return this.database.tenant(ctx, (manager) =>
      manager.existsBy(AuditEntryEntity, { action: LOADED }),
    );
  }
}

const MINUTE = 60_000;

/** The same person, a little earlier: no two things happen at once. */
const justBefore = (ctx: TenantContext): TenantContext => ({
  ...ctx,
  recordedAt: new Date((ctx.recordedAt?.getTime() ?? Date.now()) - MINUTE),
});

/** Who does things at moments of the past, one after the other. */
function inOrder(as: SeedContext['as']): (at: Date) => SeedContext['as'] {
  let last = 0;
  return (at) => (role) => {
    last = Math.max(at.getTime(), last + 1);
    return { ...as(role), recordedAt: new Date(last) };
  };
}
