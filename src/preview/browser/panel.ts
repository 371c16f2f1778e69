import { copyText } from '../../islands/deep-zoom/copy-text.ts';
import type { Fault } from '../../model/fault.ts';
import type { Language } from '../../model/local-text.ts';
import type { Region } from '../../model/region.ts';
import type { ScanPlace } from '../shared/messages.ts';
import { build, buildButton } from './build-element.ts';
import { fitRegion } from './edit-region.ts';
import { createRedactForm } from './redact-form.ts';
import { buildSnippet, type SnippetKind } from './snippets.ts';
import type { Say } from './words.ts';

export interface PanelHost {
  readonly say: Say;
  readonly language: Language;
  onChange: (region: Region) => void;
  /** The picture is one of another record. */
  onPlace: (place: ScanPlace) => void;
  onClose: () => void;
  redact: (
    place: ScanPlace,
    region: Region,
    reason: string,
    by: string,
  ) => Promise<Fault | undefined>;
}

export interface Panel {
  readonly element: HTMLElement;
  show: (places: readonly ScanPlace[], place: ScanPlace, region: Region) => void;
  /** The same place, framed otherwise. */
  setRegion: (region: Region) => void;
  hide: () => void;
}

const SIDES = ['x', 'y', 'w', 'h'] as const;

export function createPanel(host: PanelHost): Panel {
  const { say, language } = host;
  let current: { place: ScanPlace; region: Region } | undefined;
  const title = build('p', { class: 'title' });
  const name = build('p', { class: 'name' });
  const size = build('p', { class: 'quiet' });
  const choice = build('div');
  const fields = SIDES.map((side) => {
    const input = build('input', { type: 'number', inputmode: 'numeric', min: '0', step: '1' });
    input.addEventListener('change', () => readFields());
    return { side, input };
  });
  const status = build('p', { role: 'status', class: 'status' });
  const snippet = build('textarea', {
    readonly: true,
    rows: '3',
    'aria-label': say('snippet'),
    hidden: true,
  });
  const form = createRedactForm(say, language, async (reason, by) =>
    current ? await host.redact(current.place, current.region, reason, by) : undefined,
  );

  const readFields = (): void => {
    if (!current) return;
    const [x = 0, y = 0, w = 1, h = 1] = fields.map(({ input }) => Math.round(input.valueAsNumber));
    // What is no number leaves all as it was.
    const isWhole = [x, y, w, h].every((value) => Number.isFinite(value));
    host.onChange(isWhole ? fitRegion({ x, y, w, h }, current.place) : current.region);
  };
  const copy = async (kind: SnippetKind): Promise<void> => {
    if (!current) return;
    const text = buildSnippet(kind, current.place, current.region, language);
    snippet.value = text;
    snippet.hidden = false;
    const isCopied = await copyText(text, status);
    const place = kind === 'stop' ? ` ${say('stop-place')}` : '';
    status.textContent = say(isCopied ? 'copied' : 'copy-by-hand') + place;
    if (isCopied) return;
    snippet.focus();
    snippet.select();
  };
  const tell = (): void => {
    for (const { side, input } of fields) input.value = String(current?.region[side] ?? '');
    // What was copied is no longer what is framed.
    snippet.hidden = true;
    status.textContent = '';
  };

  const element = build(
    'section',
    { class: 'panel', 'aria-label': say('selection'), hidden: true },
    build(
      'div',
      { class: 'head' },
      title,
      buildButton('×', host.onClose, { class: 'close', 'aria-label': say('close') }),
    ),
    name,
    choice,
    size,
    build(
      'fieldset',
      { class: 'numbers' },
      build('legend', {}, say('pixels')),
      ...fields.map(({ side, input }) => build('label', {}, say(side), input)),
    ),
    build('p', { class: 'quiet', id: 'frame-how' }, say('frame-how')),
    build(
      'div',
      { class: 'acts' },
      buildButton(say('copy-region'), () => void copy('region')),
      buildButton(say('copy-stop'), () => void copy('stop')),
      form.opener,
    ),
    status,
    snippet,
    form.element,
  );

  return {
    element,
    show: (places, place, region) => {
      current = { place, region };
      element.hidden = false;
      title.textContent = say('of-part', {
        title: place.title[language] ?? place.title.zh,
        label: place.label[language] ?? place.label.zh,
      });
      name.textContent = `${place.record}#${place.part}`;
      size.textContent = say('size', { width: place.width, height: place.height });
      choice.replaceChildren(...(places.length > 1 ? [buildChoice(places, place, host)] : []));
      form.setFile(place.file);
      tell();
    },
    setRegion: (region) => {
      if (!current) return;
      current = { ...current, region };
      tell();
    },
    hide: () => {
      current = undefined;
      element.hidden = true;
      form.close();
    },
  };
}

/** The same scan may stand in several records. */
function buildChoice(
  places: readonly ScanPlace[],
  chosen: ScanPlace,
  { say, onPlace }: PanelHost,
): HTMLElement {
  const select = build(
    'select',
    {},
    ...places.map(({ record, part }, at) =>
      build('option', { value: String(at), selected: places[at] === chosen }, `${record}#${part}`),
    ),
  );
  select.addEventListener('change', () => {
    const place = places[Number(select.value)];
    if (place) onPlace(place);
  });
  return build('label', {}, say('of'), select);
}
