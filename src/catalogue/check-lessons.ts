import type { Everything, LoadedLesson } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import { buildFieldFault } from './build-fault.ts';

/** What a lesson says of itself agrees with itself. */
export function checkLessons({ lessons }: Everything): Fault[] {
  return lessons
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap((lesson) => [...checkMinutes(lesson), ...checkGrade(lesson), ...checkRubric(lesson)]);
}

function checkMinutes({ minutes, flow, origin }: LoadedLesson): Fault[] {
  const sum = flow.reduce((total, step) => total + step.minutes, 0);
  if (sum === minutes) return [];
  return [buildFieldFault('lesson-minutes', origin, 'minutes', String(minutes), { sum })];
}

function checkGrade({ audience, grade, origin }: LoadedLesson): Fault[] {
  if ((audience === 'pupils') === (grade !== undefined)) return [];
  const code = grade === undefined ? 'lesson-without-grade' : 'grade-without-pupils';
  return [buildFieldFault(code, origin, 'audience', audience)];
}

/** A table has as many columns in one row as in another. */
function checkRubric({ rubric, origin }: LoadedLesson): Fault[] {
  const wanted = rubric[0]?.levels.length ?? 0;
  return rubric.flatMap(({ levels }, i) =>
    levels.length === wanted
      ? []
      : [
          buildFieldFault('rubric-levels', origin, `rubric.${i}.levels`, String(levels.length), {
            wanted,
          }),
        ],
  );
}
