import { Module } from '@nestjs/common';
import { CommentsController } from './comments.controller';
import { Comments } from './comments.port';
import { CommentsService } from './comments-service';

@Module({
  controllers: [CommentsController],
  providers: [{ provide: Comments, useClass: CommentsService }],
  exports: [Comments],
})
export class CommentsModule {}
