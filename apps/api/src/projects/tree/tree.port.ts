/** The benefit tree of a project, read and written in the caller's transaction. */
export { putTree } from './put-tree';
export { readNodes, type BenefitNode, type TreeNodes } from './tree.repository';
