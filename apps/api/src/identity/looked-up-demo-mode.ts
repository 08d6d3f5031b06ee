import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings';
import { Database } from '../postgres/database';
import { noteBegunWithoutDemo, wasBegunWithoutDemo } from './begun-without-demo';
import { DemoMode, type DemoRefusal } from './demo-mode.port';
import { MunicipalityEntity } from './municipality.entity';

/** Looked up once: in a demo nobody can make a real municipality. */
@Injectable()
export class LookedUpDemoMode extends DemoMode {
  private answer: Promise<'on' | 'off' | DemoRefusal> | null = null;

  constructor(
    private readonly settings: Settings,
    private readonly database: Database,
  ) {
    super();
  }

  override async isOn(): Promise<boolean> {
    return (await this.mode()) === 'on';
  }

  override async refusal(): Promise<DemoRefusal | null> {
    const mode = await this.mode();
    return mode === 'on' || mode === 'off' ? null : mode;
  }

  private mode() {
    this.answer ??= this.look();
    return this.answer;
  }

  private async look(): Promise<'on' | 'off' | DemoRefusal> {
    const { demo, demoAskedFor, dataDir } = this.settings;
    const here = await this.database.system((manager) => manager.find(MunicipalityEntity));
    if (!demo) {
      if (here.length === 0) noteBegunWithoutDemo(dataDir);
      return 'off';
    }
    if (here.some(({ fictitious }) => !fictitious)) return 'realMunicipality';
    const begun = here.length === 0 && wasBegunWithoutDemo(dataDir);
    return begun && !demoAskedFor ? 'begunWithoutDemo' : 'on';
  }
}
