import type { StoryTask } from './task.ts';

/** What a task says before it is answered; nothing, not even an order, says what is right. */
export function listShownWords(task: StoryTask): readonly string[] {
  const caption = 'caption' in task && task.caption !== undefined ? [task.caption] : [];
  return [task.question, ...caption, ...listItems(task)].map((text) => text.replace(/\s+/g, ' '));
}

function listItems(task: StoryTask): readonly string[] {
  switch (task.kind) {
    case 'choice':
      return task.options.map(({ text }) => text);
    case 'order':
      return [...task.steps].sort();
    case 'pairs':
      return [
        ...task.pairs.map(({ left }) => left),
        ...task.pairs.map(({ right }) => right).sort(),
      ];
    case 'place':
      return task.places.map(({ name }) => name);
    case 'source':
      return task.asks.flatMap(({ question }) => question ?? []);
    case 'words':
      return [];
  }
}
