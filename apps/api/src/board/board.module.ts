import { Module } from '@nestjs/common';
import { PortfolioModule } from '../portfolio/portfolio.module';
import { ActionsController } from './actions/actions.controller';
import { BoardWrites } from './board-writes';
import { BoardController } from './board.controller';
import { Boards } from './boards.port';
import { BoardsService } from './boards-service';
import { IdeasController } from './ideas/ideas.controller';
import { MeetingsController } from './meetings/meetings.controller';
import { Meetings } from './meetings/meetings.port';
import { MeetingsService } from './meetings/meetings-service';

@Module({
  imports: [PortfolioModule],
  controllers: [BoardController, IdeasController, ActionsController, MeetingsController],
  providers: [
    BoardWrites,
    { provide: Boards, useClass: BoardsService },
    { provide: Meetings, useClass: MeetingsService },
  ],
  exports: [Boards, Meetings],
})
export class BoardModule {}
