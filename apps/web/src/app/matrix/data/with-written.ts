import { type Matrix, type MatrixMark, type PlanTheme, NO_MARK_ETAG } from '@gevinst/contract';
import { isHolding, matrixProgress } from '@gevinst/domain';
import type { Letter } from '../../shared/live/outbox/letter';

const CELL = /^projects\/[^/]+\/matrix\/([^/]+)\/(\w+)$/;

/** A cell as it stands, also one in which nobody has written. */
export function markAt(
  { projectId, marks }: Pick<Matrix, 'projectId' | 'marks'>,
  nodeId: string,
  theme: PlanTheme,
): MatrixMark {
  const found = marks.find((mark) => mark.nodeId === nodeId && mark.theme === theme);
  return (
    found ?? {
      ...{ projectId, nodeId, theme, relevance: 'open', challenge: '', note: '' },
      ...{ barrier: 'none', actionIds: [], by: null, at: null, etag: NO_MARK_ETAG },
    }
  );
}

/** The matrix as its reader has left it: what is still on its way is shown as if it had arrived. */
export function withWritten(matrix: Matrix, letters: readonly Letter[]): Matrix {
  const marks = letters.reduce((all, letter) => written(matrix, all, letter), matrix.marks);
  if (marks === matrix.marks) return matrix;
  const nodeIds = matrix.nodes.map(({ id }) => id);
  return {
    ...matrix,
    marks,
    ...matrixProgress(nodeIds, marks),
    openBarriers: marks.filter(isHolding).length,
  };
}

function written(matrix: Matrix, marks: MatrixMark[], { path, body }: Letter): MatrixMark[] {
  const [, nodeId, theme] = CELL.exec(path) ?? [];
  if (nodeId === undefined || theme === undefined || body === null) return marks;
  const before = markAt({ ...matrix, marks }, nodeId, theme as PlanTheme);
  const others = marks.filter((mark) => mark.nodeId !== nodeId || mark.theme !== theme);
  return [...others, { ...before, ...body }];
}
