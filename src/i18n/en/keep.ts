/** Keeping an exhibition or a lesson in the browser. */
export const keep = {
  'keep-lead':
    'Keep it in this browser: without a network it opens as usual, with zooming, search, tours and tasks.',
  'keep-start': 'Keep offline ({size})',
  'keep-working': 'Keeping: {done} of {all} files',
  'keep-progress': 'Progress of keeping offline',
  'keep-stop': 'Stop',
  'keep-done':
    'Kept offline, taking {size}. When the site changes, the new version replaces it on your next visit online.',
  'keep-remove': 'Remove the offline copy',
  'keep-removed': 'The offline copy has been removed.',
  'keep-no-space': 'Not enough room: {size} needed, {free} free in this browser.',
  'keep-changed': 'The site changed meanwhile and nothing was kept. Please try again.',
  'keep-failed': 'It could not be kept. Check the network and try again; what has arrived is used.',
  'offline-title': 'No network',
  'offline-text': 'This page is not kept on this device; it needs a network.',
  'offline-kept': 'Kept offline and ready to open:',
  'offline-none': 'Nothing is kept offline in this browser.',
  'offline-retry': 'Try again',
};
