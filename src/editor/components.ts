import { z } from 'zod';
import type { EditorWords } from '../i18n/zh/editor.ts';
import type { Attribute, Form } from '../story/forms/form.ts';
import { FORMS } from '../story/forms/table.ts';
import type { Language } from '../model/local-text.ts';
import type { EditorField } from './field.ts';
import { buildReference, findReferred } from './references.ts';

/** A story component as the browser needs it: plain data. */
export interface EditorComponent {
  readonly name: string;
  readonly label: string;
  readonly isInline: boolean;
  /** It may stand in a text by itself, not only inside another. */
  readonly isAlone: boolean;
  /** What stands between its tags. */
  readonly content: Form['content'];
  readonly holds: string | undefined;
  readonly attributes: readonly string[];
  /** Attributes written as `a,b,c`. */
  readonly lists: readonly string[];
  readonly fields: readonly EditorField[];
}

/** All components of the grammar of stories. */
export function buildComponents(words: EditorWords, language: Language): EditorComponent[] {
  return [...FORMS.values()].map((form) => buildComponent(form, words, language));
}

function buildComponent(form: Form, words: EditorWords, language: Language): EditorComponent {
  const held = form.content === 'components' ? FORMS.get(form.holds[0] ?? '') : undefined;
  const fields = buildAttributes(form, words, language);
  if (held) fields.push(buildHeld(held, words, language));
  else if (form.content !== 'none') fields.push(buildText('content', words));
  return {
    name: form.name,
    label: getComponentWord(form.name, words),
    isInline: form.place === 'inline',
    isAlone: form.inside === undefined,
    content: form.content,
    holds: held?.name,
    attributes: Object.keys(form.attributes),
    lists: Object.keys(form.attributes).filter((name) => findItem(form.attributes[name]?.schema)),
    fields,
  };
}

function buildHeld(form: Form, words: EditorWords, language: Language): EditorField {
  const fields = buildAttributes(form, words, language);
  if (form.content !== 'none') fields.push(buildText('content', words));
  const label = getComponentWord(form.name, words);
  return { name: 'held', label, label_singular: label, widget: 'list', required: true, fields };
}

function buildAttributes(form: Form, words: EditorWords, language: Language): EditorField[] {
  return Object.entries(form.attributes).map(([name, attribute]) => {
    const label = words.labels[`${form.name}.${name}`] ?? words.labels[name];
    if (label === undefined) throw new Error(`No label for ${form.name} ${name}`);
    const kind = buildAttributeKind(name, attribute, words);
    // The grammar says how to write it; what is picked from a list is not written.
    const hint = kind.widget === 'relation' ? {} : { hint: attribute[language] };
    return { name, label, ...hint, ...kind };
  });
}

function buildAttributeKind(
  name: string,
  { schema: given }: Attribute,
  words: EditorWords,
): { widget: string; required: boolean; options?: object[] } {
  let schema: z.core.$ZodType = given;
  let required = true;
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    schema = schema.def.innerType;
    required = false;
  }
  if (schema instanceof z.ZodLiteral) return { widget: 'boolean', required: false };
  if (schema instanceof z.ZodEnum)
    return {
      widget: 'select',
      required,
      options: schema.options.map((value) => ({
        value,
        label: words.choices[String(value)] ?? String(value),
      })),
    };
  const item = findItem(schema);
  const referred = findReferred(name, item ?? schema);
  if (referred !== undefined) return { ...buildReference(referred, Boolean(item)), required };
  return { widget: 'string', required };
}

/** What a list of names is made of. */
function findItem(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const out = schema instanceof z.ZodPipe ? schema.def.out : undefined;
  const list = out instanceof z.ZodPipe ? out.def.out : out;
  return list instanceof z.ZodArray ? list.element : undefined;
}

function buildText(name: string, words: EditorWords): EditorField {
  return { name, label: words.labels[name] as string, widget: 'text', required: true };
}

function getComponentWord(name: string, words: EditorWords): string {
  const word = words.components[name];
  if (word === undefined) throw new Error(`No word for the component ${name}`);
  return word;
}
