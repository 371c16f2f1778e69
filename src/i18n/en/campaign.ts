import type { campaign as source } from '../zh/campaign.ts';

export const campaign = {
  'method-title': 'How this was made',
  'method-records': 'Plates',
  'campaign-poster-open': 'Look at the poster closely',
  'campaign-programme': 'Programme',
  'campaign-exhibitions': 'On show',
} as const satisfies Record<keyof typeof source, string>;
