import type { Announcer } from './announcer.ts';
import { copyText } from './copy-text.ts';
import type { DeepZoomConfig, View } from './part.ts';
import { fillString } from './strings.ts';
import { formatViewLink } from './view-link.ts';

interface CopyHost {
  readonly element: HTMLElement;
  readonly config: DeepZoomConfig;
  readonly announcer: Announcer;
}

/** Puts the link to a view on the clipboard, or shows it where it may not be put there. */
export async function copyViewLink(
  { config, announcer, element }: CopyHost,
  view: View | undefined,
): Promise<void> {
  const page = new URL(config.address ?? location.href, location.href);
  const link = formatViewLink(page.href, view);
  const isCopied = await copyText(link, element);
  announcer.show(
    isCopied
      ? config.strings['zoom-link-copied']
      : fillString(config.strings['zoom-copy-failed'], { link }),
  );
}
