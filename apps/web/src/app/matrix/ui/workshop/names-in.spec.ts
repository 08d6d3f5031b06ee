import { namesIn } from './start-workshop';

it('S1.7 takes the names of who is there as people write them, each once', () => {
  expect(namesIn('Anne Dahl, Ali Rahimi;\nSanne Friis, , Ali Rahimi')).toEqual([
    'Anne Dahl',
    'Ali Rahimi',
    'Sanne Friis',
  ]);
  expect(namesIn('  ')).toEqual([]);
});
