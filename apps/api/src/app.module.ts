import { Module } from '@nestjs/common';
import { AuditModule } from './audit/audit.module';
import { BarriersModule } from './barriers/barriers.module';
import { BoardModule } from './board/board.module';
import { BudgetRoomModule } from './budget-room/budget-room.module';
import { CommentsModule } from './comments/comments.module';
import { ConfigModule } from './config/config.module';
import { DemoModule } from './demo/demo.module';
import { entities } from './entities';
import { EventsModule } from './events/events.module';
import { ExplainModule } from './explain/explain.module';
import { FollowupModule } from './followup/followup.module';
import { HealthModule } from './health/health.module';
import { HttpModule } from './http/http.module';
import { IdentityModule } from './identity/identity.module';
import { ImportsModule } from './imports/imports.module';
import { IndicatorsModule } from './indicators/indicators.module';
import { LedgerModule } from './ledger/ledger.module';
import { LiveModule } from './live/live.module';
import { MatrixModule } from './matrix/matrix.module';
import { MethodModule } from './method/method.module';
import { PlanHealthModule } from './plan-health/plan-health.module';
import { PlanModule } from './plan/plan.module';
import { PortfolioModule } from './portfolio/portfolio.module';
import { PostgresModule } from './postgres/postgres.module';
import { ProjectsModule } from './projects/projects.module';
import { TreeModule } from './tree/tree.module';
import { RulesModule } from './rules/rules.module';
import { ThemesModule } from './themes/themes.module';
import { WarehouseModule } from './warehouse/warehouse.module';

const rooms = [
  ConfigModule,
  PostgresModule.with(entities),
  LedgerModule,
  WarehouseModule,
  LiveModule,
  HttpModule,
];
const features = [
  IdentityModule,
  ProjectsModule,
  PlanModule,
  IndicatorsModule,
  PortfolioModule,
  BoardModule,
  ThemesModule,
  RulesModule,
  BudgetRoomModule,
  MatrixModule,
  BarriersModule,
  MethodModule,
  TreeModule,
  ImportsModule,
  ExplainModule,
  EventsModule,
  CommentsModule,
  FollowupModule,
  PlanHealthModule,
  AuditModule,
  HealthModule,
  DemoModule,
];

/** What the application consists of. */
@Module({ imports: [...rooms, ...features] })
export class AppModule {}
