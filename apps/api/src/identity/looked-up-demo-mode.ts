import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings';
import { Database } from '../postgres/database';
import { DemoMode } from './demo-mode.port';
import { MunicipalityEntity } from './municipality.entity';

/** Looked up once: in a demo nobody can make a real municipality. */
@Injectable()
export class LookedUpDemoMode extends DemoMode {
  private answer: Promise<boolean> | null = null;

  constructor(
    private readonly settings: Settings,
    private readonly database: Database,
  ) {
    super();
  }

  override isOn(): Promise<boolean> {
    this.answer ??= this.look();
    return this.answer;
  }

  override async isRefused(): Promise<boolean> {
    return this.settings.demo && !(await this.isOn());
  }

  private async look(): Promise<boolean> {
    if (!this.settings.demo) return false;
    const isReal = { fictitious: false };
    return !(await this.database.system((m) => m.existsBy(MunicipalityEntity, isReal)));
  }
}
