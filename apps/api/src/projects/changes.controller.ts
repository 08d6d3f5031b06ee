import { Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { Change, ChangeInput } from '@gevinst/contract';
import { Answers } from '../http/api-docs';
import { Roles } from '../http/decorators';
import { ZodBody } from '../http/zod';
import { type Edit, EditAsked } from './edit';
import { ProjectEdits } from './project-edits';
import { putChange } from './put-change';
import { removeChange } from './remove-change';

@Roles('office', 'team')
@Controller('api/v1/projects/:projectId/changes')
export class ChangesController {
  constructor(private readonly edits: ProjectEdits) {}

  @Post()
  @Answers(Change, 201)
  create(@EditAsked() edit: Edit, @ZodBody(ChangeInput) input: ChangeInput) {
    return this.put(edit, { projectId: edit.params.projectId, input });
  }

  @Put(':id')
  @Answers(Change)
  update(@EditAsked('must') edit: Edit, @ZodBody(ChangeInput) input: ChangeInput) {
    return this.put(edit, { ...edit.params, input });
  }

  @Delete(':id')
  @HttpCode(204)
  @Answers(null, 204)
  remove(@EditAsked('must') edit: Edit) {
    const { ctx, params, options } = edit;
    return this.edits.run(edit, (manager) => removeChange(manager, ctx, params, options));
  }

  private async put(edit: Edit, change: Parameters<typeof putChange>[2]): Promise<Change> {
    const { ctx, options } = edit;
    return Change.parse(
      await this.edits.run(edit, (manager) => putChange(manager, ctx, change, options)),
    );
  }
}
