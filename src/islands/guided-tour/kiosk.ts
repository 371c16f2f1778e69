/** How long nobody touches a kiosk before it begins anew, and how long each stop stands while nobody is there. */
const IDLE_SECONDS = 60;
const STAND_SECONDS = 10;

/** `?idle=90`, in seconds, from 5 up. */
export function readIdleSeconds(address: string): number {
  const asked = Number(new URL(address).searchParams.get('idle') ?? IDLE_SECONDS);
  return Number.isFinite(asked) && asked >= 5 ? asked : IDLE_SECONDS;
}

export interface KioskHost {
  readonly dialog: HTMLDialogElement;
  readonly invitation: string;
  readonly idleSeconds: number;
  /** Somebody has come: begin at the first stop. */
  onBegin: () => void;
  /** Nobody is there: the next stop, silently, the first after the last. */
  onStroll: () => void;
}

/** While nobody is there the picture strolls from stop to stop under an invitation; a touch or key begins the tour. */
export function runKiosk({ dialog, invitation, idleSeconds, onBegin, onStroll }: KioskHost): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tour-invitation';
  const words = document.createElement('span');
  words.textContent = invitation;
  button.append(words);
  let strolling: ReturnType<typeof setInterval> | undefined;
  let idling: ReturnType<typeof setTimeout> | undefined;

  const stroll = (): void => {
    dialog.dataset['idle'] = '';
    dialog.prepend(button);
    button.focus();
    onStroll();
    clearInterval(strolling);
    strolling = setInterval(onStroll, STAND_SECONDS * 1000);
  };
  const wait = (): void => {
    clearTimeout(idling);
    idling = setTimeout(stroll, idleSeconds * 1000);
  };
  const begin = (): void => {
    clearInterval(strolling);
    delete dialog.dataset['idle'];
    button.remove();
    wait();
    onBegin();
  };
  button.addEventListener('click', begin);
  for (const sign of ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const) {
    dialog.addEventListener(
      sign,
      () => {
        if (!button.isConnected) wait();
      },
      { passive: true },
    );
  }
  dialog.addEventListener(
    'keydown',
    (event) => {
      if (!button.isConnected) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      begin();
    },
    true,
  );
  stroll();
}
