import type { TreeInput } from '@gevinst/contract';
import { checkTree, type TreeFault } from '@gevinst/domain';
import { ProblemError } from '../../http/problem-error';

const WORDS: Record<TreeFault['because'], { da: string; en: string }> = {
  idTwice: { da: 'To elementer har samme id', en: 'Two elements have the same id' },
  noName: { da: 'Navnet mangler', en: 'The name is missing' },
  unknownChange: {
    da: 'Gevinsten peger på en forandring, som træet ikke har',
    en: 'The benefit points at a change that the tree does not have',
  },
  linkTwice: {
    da: 'Gevinsten følger to gange af samme forandring',
    en: 'The benefit follows from the same change twice',
  },
  endsBeforeItBegins: {
    da: 'Perioden slutter, før den begynder',
    en: 'The period ends before it begins',
  },
};

/** Refuses a tree that does not hang together, and says where. */
export function requireSoundTree(tree: TreeInput): void {
  const errors = checkTree(tree).map(({ path, because }) => ({ path, message: WORDS[because] }));
  const [first] = errors;
  if (first !== undefined) throw new ProblemError('validation_failed', first.message, { errors });
}
