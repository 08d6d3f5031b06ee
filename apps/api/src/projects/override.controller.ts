import { Controller, Delete, HttpCode, Put } from '@nestjs/common';
import { OverrideInput } from '@gevinst/contract';
import { Answers } from '../http/api-docs';
import { Roles } from '../http/decorators';
import { ZodBody } from '../http/zod';
import { clearOverride } from './clear-override';
import { type Edit, EditAsked } from './edit';
import { ProjectEdits } from './project-edits';
import { setOverride } from './set-override';

@Roles('office')
@Controller('api/v1/projects/:projectId/override')
export class OverrideController {
  constructor(private readonly edits: ProjectEdits) {}

  @Put()
  @HttpCode(204)
  @Answers(null, 204)
  async set(@EditAsked('must') edit: Edit, @ZodBody(OverrideInput) input: OverrideInput) {
    const { ctx, params, options } = edit;
    await this.edits.run(edit, (manager) =>
      setOverride(manager, ctx, params.projectId, input, options),
    );
  }

  @Delete()
  @HttpCode(204)
  @Answers(null, 204)
  async clear(@EditAsked('must') edit: Edit) {
    const { ctx, params, options } = edit;
    await this.edits.run(edit, (manager) => clearOverride(manager, ctx, params.projectId, options));
  }
}
