import CMS, { type CmsConfig } from '@sveltia/cms';
import type { EditorSettings } from '../editor-settings.ts';
import { buildBlock, SOURCE, type Values } from './blocks.ts';
import { formatEntry, formatStory, parseEntry, parseStory } from './entry-format.ts';

const answer = await fetch('config.json');
const { config, components, formats } = (await answer.json()) as EditorSettings;

for (const { name, extension, fields, list } of formats) {
  const shape = { name, widget: 'object', fields: fields ?? [], list };
  CMS.registerCustomFormat(
    name,
    extension,
    fields
      ? {
          fromFile: (text) => parseEntry(text, shape),
          toFile: (value: Values) => formatEntry(value, shape),
        }
      : { fromFile: parseStory, toFile: formatStory },
  );
}

for (const component of components.filter(({ isAlone }) => isAlone)) {
  const held = components.find(({ name }) => name === component.holds);
  const { pattern, read, write } = buildBlock(component, held);
  CMS.registerEditorComponent({
    id: component.name,
    label: component.label,
    mode: component.isInline ? 'dialog' : 'block',
    ...(component.lists.includes('source') && { summary: `${component.label} {{source.0}}` }),
    collapsed: true,
    fields: [...component.fields, { name: SOURCE, widget: 'hidden' }] as never,
    pattern,
    fromBlock: read,
    toBlock: write,
    toPreview: (values: Values) => drawPreview(component.label, values),
  });
}
await CMS.init({ config: config as unknown as CmsConfig });

function drawPreview(label: string, values: Values): HTMLElement {
  const box = document.createElement('aside');
  const { caption, question, content, record, source } = values;
  const named = Array.isArray(source) ? source.join('、') : record;
  const words = [named, question ?? content ?? caption].filter(
    (word) => typeof word === 'string' && word !== '',
  );
  box.textContent = `〔${[label, ...words].join(' · ')}〕`;
  return box;
}
