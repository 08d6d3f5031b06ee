import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module';
import { CommentsModule } from '../comments/comments.module';
import { IdentityModule } from '../identity/identity.module';
import { ImportsModule } from '../imports/imports.module';
import { MatrixModule } from '../matrix/matrix.module';
import { ProjectsModule } from '../projects/projects.module';
import { ThemesModule } from '../themes/themes.module';
import { TreeModule } from '../tree/tree.module';
import { DemoSeed } from './demo-seed';

@Module({
  imports: [
    IdentityModule,
    ProjectsModule,
    BoardModule,
    CommentsModule,
    ImportsModule,
    ThemesModule,
    MatrixModule,
    TreeModule,
  ],
  providers: [DemoSeed],
  exports: [DemoSeed],
})
export class DemoModule {}
