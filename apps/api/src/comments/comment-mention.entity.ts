import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MunicipalityColumn } from '../postgres/scoped';

/** Someone who was named in a comment, until they have seen it. */
@Entity('comment_mention')
@Index('comment_mention_unseen', ['userId'], { where: '(seen_at IS NULL)' })
export class CommentMentionEntity {
  @ForeignKey('comment')
  @PrimaryColumn({ name: 'comment_id', type: 'uuid' })
  commentId: string;

  @ForeignKey('app_user')
  @PrimaryColumn({ name: 'user_id', type: 'uuid' })
  userId: string;

  @MunicipalityColumn()
  municipalityId: string;

  @Column({ name: 'seen_at', type: 'timestamptz', nullable: true })
  seenAt: Date | null;
}
