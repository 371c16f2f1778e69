import { Buffer, Direction, shape } from 'harfbuzzjs';
import type { Box } from '../geometry.ts';
import { type FaceName, getFont } from './faces.ts';

/** In font units, 1000 to the em, y upwards from the baseline. */
export interface Outline {
  readonly commands: readonly { readonly type: string; readonly values: readonly number[] }[];
  /** Ink box with y downwards from the baseline; nothing for a space. */
  readonly ink: Box | undefined;
}

export interface ShapedGlyph {
  readonly id: number;
  /** The characters this glyph stands for. */
  readonly text: string;
  /** Horizontal advance in font units. */
  readonly advance: number;
}

export class MissingGlyph extends Error {
  readonly character: string;
  constructor(character: string, face: FaceName, text: string) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    super(`The face ${face} has no glyph for “${character}” (U+${code}) in “${text}”`);
    this.name = 'MissingGlyph';
    this.character = character;
  }
}

const outlines = new Map<string, Outline>();
const shapes = new Map<string, readonly ShapedGlyph[]>();

export function getOutline(face: FaceName, id: number): Outline {
  const key = `${face} ${id}`;
  const known = outlines.get(key);
  if (known) return known;
  const font = getFont(face);
  const commands = font.glyphToJson(id);
  const extents = font.glyphExtents(id);
  const hasInk = commands.length > 0 && extents !== undefined && extents.width !== 0;
  const outline: Outline = {
    commands,
    ink: hasInk
      ? { x: extents.xBearing, y: -extents.yBearing, w: extents.width, h: -extents.height }
      : undefined,
  };
  outlines.set(key, outline);
  return outline;
}

/** Can the face set this character? */
export function hasGlyph(face: FaceName, character: string): boolean {
  try {
    shapeRun(face, character);
    return true;
  } catch (error) {
    if (error instanceof MissingGlyph) return false;
    throw error;
  }
}

/** Glyphs in order, with kerning in the advances; in a vertical run, the forms for vertical setting. */
export function shapeRun(face: FaceName, text: string, vertical = false): readonly ShapedGlyph[] {
  const key = `${face} ${vertical} ${text}`;
  const known = shapes.get(key);
  if (known) return known;
  const font = getFont(face);
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  if (vertical) buffer.setDirection(Direction.TTB);
  shape(font, buffer);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const glyphs = infos.map(({ codepoint: id, cluster }, i) => {
    const characters = text.slice(cluster, infos[i + 1]?.cluster ?? text.length);
    if (id === 0) throw new MissingGlyph([...characters][0] ?? '', face, text);
    const advance = vertical ? font.glyphHAdvance(id) : (positions[i]?.xAdvance ?? 0);
    return { id, text: characters, advance };
  });
  shapes.set(key, glyphs);
  return glyphs;
}
