import { Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { Benefit, BenefitInput } from '@gevinst/contract';
import { Answers } from '../http/api-docs';
import { Roles } from '../http/decorators';
import { ZodBody } from '../http/zod';
import { type Edit, EditAsked } from './edit';
import { ProjectEdits } from './project-edits';
import { putBenefit } from './put-benefit';
import { removeBenefit } from './remove-benefit';

@Roles('office', 'team')
@Controller('api/v1/projects/:projectId/benefits')
export class BenefitsController {
  constructor(private readonly edits: ProjectEdits) {}

  @Post()
  @Answers(Benefit, 201)
  create(@EditAsked() edit: Edit, @ZodBody(BenefitInput) input: BenefitInput) {
    return this.put(edit, { projectId: edit.params.projectId, input });
  }

  @Put(':id')
  @Answers(Benefit)
  update(@EditAsked('must') edit: Edit, @ZodBody(BenefitInput) input: BenefitInput) {
    return this.put(edit, { ...edit.params, input });
  }

  @Delete(':id')
  @HttpCode(204)
  @Answers(null, 204)
  remove(@EditAsked('must') edit: Edit) {
    const { ctx, params, options } = edit;
    return this.edits.run(edit, (manager) => removeBenefit(manager, ctx, params, options));
  }

  private async put(edit: Edit, benefit: Parameters<typeof putBenefit>[2]): Promise<Benefit> {
    const { ctx, options } = edit;
    return Benefit.parse(
      await this.edits.run(edit, (manager) => putBenefit(manager, ctx, benefit, options)),
    );
  }
}
