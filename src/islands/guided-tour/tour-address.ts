/** How a tour is shown: as part of the page, or over all of it. */
export type TourForm = 'scroll' | 'slides' | 'kiosk';

const PARAMETER = 'tour';

/** `?tour=slides` and `?tour=kiosk`, with the stop after `#`. */
export function readForm(address: string): TourForm {
  const asked = new URL(address).searchParams.get(PARAMETER);
  return asked === 'slides' || asked === 'kiosk' ? asked : 'scroll';
}

/** Address of the page in that form at that stop; without one, without any of these stops. */
export function buildTourAddress(
  page: string,
  form: TourForm,
  stop: string | undefined,
  stops: readonly string[],
): string {
  const url = new URL(page);
  if (form === 'scroll') url.searchParams.delete(PARAMETER);
  else url.searchParams.set(PARAMETER, form);
  if (stop !== undefined) url.hash = stop;
  else if (stops.includes(url.hash.slice(1))) url.hash = '';
  return url.href.replace(/#$/, '');
}

/** Puts it into the page's address without a step in the history. */
export function writeAddress(address: string): void {
  if (address === location.href) return;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some browsers refuse on file:// pages.
  }
}
