import type { LocalText } from './local-text.ts';

export interface FlowStep {
  /** Minutes since the lesson began. */
  readonly from: number;
  readonly to: number;
  readonly title: LocalText;
  readonly activity: LocalText;
  readonly guidance?: LocalText | undefined;
}

type Step = Pick<FlowStep, 'title' | 'activity' | 'guidance'> & { readonly minutes: number };

/** When each step of a lesson begins and ends. */
export function buildFlow(flow: readonly Step[]): readonly FlowStep[] {
  let from = 0;
  return flow.map(({ minutes, title, activity, guidance }) => {
    const step = { from, to: from + minutes, title, activity, guidance };
    from = step.to;
    return step;
  });
}
