import { withoutProject } from './without-project';

it('leaves out the name of the project that the board carries already', () => {
  const name = 'Digital byggesag: kortere tid pr. byggesag';
  expect(withoutProject(name, 'Digital byggesag')).toBe('Kortere tid pr. byggesag');
  expect(withoutProject(name, 'Digital flytning')).toBe(name);
  expect(withoutProject('Porto', 'Porto')).toBe('Porto');
});
