import { sampleImport, sampleQuestion } from '../../testing/sample-import';
import { isMoving, wizardSteps } from './wizard-steps';

const states = (over: Parameters<typeof sampleImport>[0]) =>
  wizardSteps(sampleImport(over)).map(({ state }) => state);

describe('the steps of an import', () => {
  it('stand at the dry run when the file is ready', () => {
    expect(states({ state: 'ready' })).toEqual([
      'done',
      'done',
      'done',
      'done',
      'current',
      'waiting',
    ]);
  });

  it('stand at how the file is read when a number style is asked', () => {
    const questions = [sampleQuestion({ kind: 'valueMapping' }), sampleQuestion()];
    expect(states({ state: 'needs_decision', questions }).indexOf('current')).toBe(1);
  });

  it('stand at the linking when only names are asked', () => {
    const questions = [sampleQuestion({ kind: 'valueMapping' })];
    expect(states({ state: 'needs_decision', questions }).indexOf('current')).toBe(2);
  });

  it('are all done when the file is loaded', () => {
    expect(new Set(states({ state: 'applied' }))).toEqual(new Set(['done']));
  });

  it('stop where a refused file was refused', () => {
    expect(states({ state: 'refused' })[0]).toBe('stopped');
  });

  it('move only while the server works', () => {
    expect(isMoving('parsing')).toBe(true);
    expect(isMoving('needs_decision')).toBe(false);
  });
});
