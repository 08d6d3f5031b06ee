import { Module } from '@nestjs/common';
import { PortfolioModule } from '../portfolio/portfolio.module';
import { ProjectsModule } from '../projects/projects.module';
import { ActionsController } from './actions/actions.controller';
import { BoardWrites } from './board-writes';
import { BoardController } from './board.controller';
import { Boards } from './boards.port';
import { BoardsService } from './boards-service';
import { IdeasController } from './ideas/ideas.controller';
import { Guests } from './join/guests.port';
import { GuestsService } from './join/guests-service';
import { JoinController } from './join/join.controller';
import { BoardListController } from './list/board-list.controller';
import { ListBoards } from './list/list-boards';
import { MeetingsController } from './meetings/meetings.controller';
import { Meetings } from './meetings/meetings.port';
import { MeetingsService } from './meetings/meetings-service';

@Module({
  imports: [PortfolioModule, ProjectsModule],
  controllers: [
    BoardController,
    BoardListController,
    IdeasController,
    ActionsController,
    MeetingsController,
    JoinController,
  ],
  providers: [
    BoardWrites,
    ListBoards,
    { provide: Boards, useClass: BoardsService },
    { provide: Meetings, useClass: MeetingsService },
    { provide: Guests, useClass: GuestsService },
  ],
  exports: [Boards, Guests, Meetings],
})
export class BoardModule {}
