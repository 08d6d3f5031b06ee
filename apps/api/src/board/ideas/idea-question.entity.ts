import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MunicipalityColumn } from '../../postgres/scoped';

/** A question that makes an idea clearer: all the discussion there is before it is assessed. */
@Entity('idea_question')
export class IdeaQuestionEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @MunicipalityColumn()
  municipalityId: string;

  @Index('idea_question_idea')
  @ForeignKey('idea')
  @Column({ name: 'idea_id', type: 'uuid' })
  ideaId: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'text' })
  author: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;

  @Column({ type: 'text', nullable: true })
  answer: string | null;

  @Column({ name: 'answered_by', type: 'text', nullable: true })
  answeredBy: string | null;
}
