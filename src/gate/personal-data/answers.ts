import type { PersonalDataAnswer } from '../../model/personal-data.ts';
import type { PersonalData } from './find-personal-data.ts';

/** Those to which nobody has answered. */
export function findUnanswered<Found extends PersonalData>(
  found: readonly Found[],
  answers: readonly PersonalDataAnswer[],
): Found[] {
  return found.filter(
    ({ kind, text }) =>
      !answers.some(
        (answer) =>
          answer.kind === kind && (answer.text === undefined || fold(answer.text) === fold(text)),
      ),
  );
}

function fold(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s-]/g, '');
}
