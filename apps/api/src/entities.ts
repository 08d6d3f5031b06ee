import { AuditEntryEntity } from './audit/audit-entry.entity';
import { ClosedPeriodEntity } from './audit/closed-period.entity';
import { ActionItemEntity } from './board/actions/action-item.entity';
import { ActionStepEntity } from './board/actions/action-step.entity';
import { BoardEntity } from './board/board.entity';
import { IdeaQuestionEntity } from './board/ideas/idea-question.entity';
import { IdeaEntity } from './board/ideas/idea.entity';
import { MeetingLinkEntity } from './board/join/meeting-link.entity';
import { MeetingPersonEntity } from './board/meetings/meeting-person.entity';
import { MeetingEntity } from './board/meetings/meeting.entity';
import { CommentMentionEntity } from './comments/comment-mention.entity';
import { CommentEntity } from './comments/comment.entity';
import { ParticipationEntity } from './participation/participation.entity';
import { InvitationEntity } from './identity/invitation.entity';
import { LoginAttemptEntity } from './identity/login-attempt.entity';
import { MunicipalityEntity } from './identity/municipality.entity';
import { SessionEntity } from './identity/session.entity';
import { UserEntity } from './identity/user.entity';
import { ImportEntity } from './imports/import.entity';
import { ImportSubjectEntity } from './imports/import-subject.entity';
import { SourceProfileEntity } from './imports/source-profile.entity';
import { CauseNoteEntity } from './indicators/cause-note.entity';
import { IndicatorEntity } from './indicators/indicator.entity';
import { LedgerHeadEntity } from './ledger/ledger-head.entity';
import { LedgerEntity } from './ledger/ledger.entity';
import { ThemeMarkEntity } from './model/theme/theme-mark.entity';
import { WorkshopEntity } from './matrix/workshop/workshop.entity';
import { MethodSettingEntity } from './method/method-setting.entity';
import { PlanRevisionEntity } from './plan/plan-revision.entity';
import { BenefitChangeEntity } from './model/tree/benefit-change.entity';
import { BenefitEntity } from './model/tree/benefit.entity';
import { ChangeEntity } from './model/tree/change.entity';
import { LightOverrideEntity } from './projects/light-override.entity';
import { ProjectEntity } from './model/project/project.entity';
import { ThemeEntity } from './model/theme/theme.entity';

/** Every table's class; the migrations must describe exactly these. */
export const entities = [
  MunicipalityEntity,
  UserEntity,
  SessionEntity,
  InvitationEntity,
  LoginAttemptEntity,
  ProjectEntity,
  ChangeEntity,
  BenefitEntity,
  BenefitChangeEntity,
  LightOverrideEntity,
  IndicatorEntity,
  CauseNoteEntity,
  PlanRevisionEntity,
  ThemeEntity,
  ThemeMarkEntity,
  WorkshopEntity,
  MethodSettingEntity,
  AuditEntryEntity,
  ClosedPeriodEntity,
  ImportEntity,
  ImportSubjectEntity,
  SourceProfileEntity,
  LedgerEntity,
  LedgerHeadEntity,
  CommentEntity,
  CommentMentionEntity,
  ParticipationEntity,
  BoardEntity,
  MeetingEntity,
  MeetingPersonEntity,
  MeetingLinkEntity,
  IdeaEntity,
  IdeaQuestionEntity,
  ActionItemEntity,
  ActionStepEntity,
];
