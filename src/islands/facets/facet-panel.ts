import { MOST_SHOWN } from '../../browse/shared/browse-format.ts';

/** A facet as it is shown: check boxes with counts. */
export interface FacetGroup {
  /** Name of the form's fields. */
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly FacetChoice[];
  /** Where all values are listed; what folds away here then ends at MOST_FOLDED. */
  readonly all?: { readonly href: string; readonly text: string } | undefined;
}

export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
}

const MOST_FOLDED = 40;

/** Shows groups of check boxes. The focus stays where it was, and what was unfolded stays so. */
export function showFacetGroups(panel: HTMLElement, groups: readonly FacetGroup[]): void {
  const focused = panel.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const open = new Set([...panel.querySelectorAll('details[open]')].map(({ id }) => id));
  panel.replaceChildren(...groups.map((group) => buildGroup(group, open)));
  if (focused) document.getElementById(focused)?.focus();
}

function buildGroup(group: FacetGroup, open: ReadonlySet<string>): HTMLFieldSetElement {
  const { name, legend: title, all } = group;
  const fields = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = title;
  const listed = all ? limitChoices(group.choices) : group.choices;
  const choices = listed.map((choice) => buildChoice(name, choice));
  fields.append(legend, ...choices.slice(0, MOST_SHOWN));
  if (choices.length > MOST_SHOWN) {
    const rest = document.createElement('details');
    rest.id = `more-${name}`;
    rest.open = open.has(rest.id) || listed.slice(MOST_SHOWN).some(({ isChosen }) => isChosen);
    const summary = document.createElement('summary');
    summary.textContent = `+ ${choices.length - MOST_SHOWN}`;
    rest.append(summary, ...choices.slice(MOST_SHOWN));
    fields.append(rest);
  }
  if (all) {
    const link = document.createElement('a');
    link.className = 'facet-all';
    link.href = all.href;
    link.textContent = all.text;
    fields.append(link);
  }
  return fields;
}

/** The first, and those that are chosen wherever they stand. */
function limitChoices(choices: readonly FacetChoice[]): readonly FacetChoice[] {
  return choices.filter(({ isChosen }, place) => isChosen || place < MOST_SHOWN + MOST_FOLDED);
}

function buildChoice(
  name: string,
  { value, count, isChosen, label: text }: FacetChoice,
): HTMLLabelElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.name = name;
  input.value = value;
  input.checked = isChosen;
  input.id = `${name}-${value}`;
  const words = document.createElement('span');
  words.textContent = text;
  const number = document.createElement('small');
  number.textContent = String(count);
  label.append(input, words, number);
  return label;
}
