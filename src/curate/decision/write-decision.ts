import { editYaml } from '../../yaml/edit-yaml.ts';
import type { Answers } from '../questions.ts';
import { readNames } from './decision-questions.ts';

/** record.yaml with opening, publication and rights as they were decided; all else stays to the letter. */
export function writeDecision(text: string, answers: Answers, isYoung: boolean): string {
  const reviewers = readNames(answers['reviewers'] ?? '');
  const fields: readonly (readonly [path: string, value: unknown])[] = [
    ['opening.conclusion', 'open'],
    ['opening.date', answers['date']],
    ['opening.basis', answers['basis']],
    ['opening.reviewers', reviewers],
    ...(isYoung
      ? [['opening.early', { reason: answers['early'], decidedBy: reviewers }] as const]
      : []),
    [
      'publication',
      {
        authority: answers['authority'],
        date: answers['publication-date'],
        basis: answers['publication-basis'],
      },
    ],
    ['rights.clearance', answers['clearance']],
    ['rights.statement', answers['statement']],
  ];
  return fields.reduce((edited, [path, value]) => editYaml(edited, path.split('.'), value), text);
}
