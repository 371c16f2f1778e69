import {
  buildFilter,
  formatLight,
  isPlainLight,
  LIGHT_RANGE,
  parseLight,
  PLAIN_LIGHT,
  type Light,
} from './light.ts';
import type { DeepZoomStrings } from './strings.ts';
import { findRemembered, remember } from './visit-memory.ts';

const MEMORY = 'light';

/** Sliders for brightness and contrast, a switch for the negative, and the way back; kept for the visit. */
export interface LightPanel {
  readonly element: HTMLElement;
  /** Lights the scan as it was left. */
  apply: () => void;
}

/** @param onChange gets a CSS filter, and whether there is one */
export function createLightPanel(
  id: string,
  strings: DeepZoomStrings,
  onChange: (filter: string) => void,
): LightPanel {
  const element = document.createElement('div');
  element.id = id;
  element.className = 'dz-panel dz-light';
  element.hidden = true;
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', strings['zoom-light']);
  let light = parseLight(findRemembered(MEMORY));

  const brightness = buildSlider(`${id}-brightness`, strings['zoom-brightness'], (value) =>
    set({ ...light, brightness: value }),
  );
  const contrast = buildSlider(`${id}-contrast`, strings['zoom-contrast'], (value) =>
    set({ ...light, contrast: value }),
  );
  const invert = buildButton(strings['zoom-invert'], () =>
    set({ ...light, isInverted: !light.isInverted }),
  );
  const reset = buildButton(strings['zoom-light-reset'], () => set(PLAIN_LIGHT));
  const buttons = document.createElement('div');
  buttons.className = 'dz-panel-buttons';
  buttons.append(invert, reset);
  element.append(...brightness.elements, ...contrast.elements, buttons);

  function set(next: Light): void {
    light = next;
    remember(MEMORY, isPlainLight(light) ? undefined : formatLight(light));
    apply();
  }
  function apply(): void {
    brightness.show(light.brightness);
    contrast.show(light.contrast);
    invert.setAttribute('aria-pressed', String(light.isInverted));
    reset.setAttribute('aria-disabled', String(isPlainLight(light)));
    onChange(buildFilter(light));
  }
  return { element, apply };
}

interface Slider {
  readonly elements: readonly HTMLElement[];
  show: (value: number) => void;
}

function buildSlider(id: string, text: string, onInput: (value: number) => void): Slider {
  const label = document.createElement('label');
  label.htmlFor = id;
  label.textContent = text;
  const input = document.createElement('input');
  input.id = id;
  input.type = 'range';
  const { min, max, step } = LIGHT_RANGE;
  Object.assign(input, { min: String(min), max: String(max), step: String(step) });
  input.addEventListener('input', () => onInput(Number(input.value)));
  // Arrow keys move the slider, not the picture.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation();
  });
  const output = document.createElement('output');
  output.htmlFor.add(id);
  const show = (value: number): void => {
    input.value = String(value);
    output.value = `${value} %`;
    input.setAttribute('aria-valuetext', `${value} %`);
  };
  return { elements: [label, input, output], show };
}

function buildButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'dz-tool';
  button.textContent = text;
  button.addEventListener('click', onClick);
  return button;
}
